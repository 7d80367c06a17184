using System.Text;
using Microsoft.ML.Tokenizers;

namespace PreventionBot.Encoder;

/// <summary>
/// A message as the token numbers an encoder was trained with: a BERT vocabulary (<c>.txt</c>) or the SentencePiece file
/// of the XLM-R family (<c>.model</c>), whose numbers are not those of the file.
/// </summary>
internal sealed class MessageTokens
{
    /// <summary>Tokens of a message with its first and last; of more the beginning and the end are read, where people say what matters.</summary>
    public const int Most = 128;

    /// <summary>UTF-16 units that are read at all, as in the detector.</summary>
    private const int MostUnits = 2_000;

    private readonly Func<string, IReadOnlyList<int>> _encode;
    private readonly int _first;
    private readonly int _last;

    private MessageTokens(Func<string, IReadOnlyList<int>> encode, int first, int last) => (_encode, _first, _last) = (encode, first, last);

    /// <exception cref="InvalidDataException">The name ends in neither <c>.txt</c> nor <c>.model</c>.</exception>
    public static MessageTokens Open(string path) => Path.GetExtension(path) switch
    {
        ".txt" => OfBert(path),
        ".model" => OfSentencePieces(path),
        _ => throw new InvalidDataException("expected a BERT vocabulary '.txt' or a SentencePiece file '.model' of the XLM-R family"),
    };

    /// <summary>The numbers, with the tokens that begin and end a message.</summary>
    public long[] Of(string message)
    {
        var ids = _encode(Whole(Shortened(message)));
        const int room = Most - 2;
        return
        [
            _first,
            .. (ids.Count <= room ? ids : ids.Take(room / 2).Concat(ids.Skip(ids.Count - (room / 2)))).Select(id => (long)id),
            _last,
        ];
    }

    private static MessageTokens OfBert(string path)
    {
        var words = File.ReadLines(path);
        // Vocabularies that know case are for messages as they are written.
        var lowered = !words.Any(word => !word.StartsWith('[') && word.Any(char.IsUpper));
        var tokenizer = BertTokenizer.Create(path, new BertOptions { LowerCaseBeforeTokenization = lowered });
        return new MessageTokens(
            text => tokenizer.EncodeToIds(text, addSpecialTokens: false), tokenizer.ClassificationTokenId, tokenizer.SeparatorTokenId);
    }

    private static MessageTokens OfSentencePieces(string path)
    {
        using var file = File.OpenRead(path);
        var tokenizer = SentencePieceTokenizer.Create(file, addBeginningOfSentence: false, addEndOfSentence: false);
        // XLM-R: <s> 0, <pad> 1, </s> 2, <unk> 3, then the pieces of the file, each moved by one (fairseq's dictionary).
        var unknown = tokenizer.UnknownId;
        return new MessageTokens(
            text => [.. tokenizer.EncodeToIds(text, addBeginningOfSentence: false, addEndOfSentence: false).Select(id => id == unknown ? 3 : id + 1)], 0, 2);
    }

    private static string Shortened(string message) =>
        message.Length <= MostUnits ? message : message[..(MostUnits / 2)] + message[^(MostUnits / 2)..];

    /// <summary>Half a surrogate pair, which tokenizers don't take, becomes the replacement character.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
