using System.Globalization;
using System.Text;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Conversations.Masking;

/// <summary>A text cut into words and signs, with the way back to where each stands.</summary>
internal sealed class Pieces
{
    private readonly List<Piece> _all;

    private Pieces(List<Piece> all) => _all = all;

    public int Count => _all.Count;

    /// <summary>The piece at a place; <see cref="Piece.None"/> outside the text.</summary>
    public Piece this[int at] => at >= 0 && at < _all.Count ? _all[at] : Piece.None;

    public static Pieces Of(string text)
    {
        var pieces = new List<Piece>();
        var (hasGap, isNewLine) = (true, true);
        for (var at = 0; at < text.Length;)
        {
            var units = Kind(text, at, out var kind);
            if (kind is CharKind.Space)
            {
                hasGap = true;
                isNewLine |= text[at] is '\n' or '\r' or '\u2028' or '\u2029';
                at += units;
                continue;
            }

            var end = at + units;
            // Invisible marks belong to what they follow, so that nobody parts a number with them.
            while (end < text.Length && Kind(text, end, out var next) is var more
                && (next is CharKind.Invisible || (next is CharKind.Word && kind is not CharKind.Sign)))
            {
                kind = next is CharKind.Word ? next : kind;
                end += more;
            }

            if (kind is not CharKind.Invisible)
            {
                var isWord = kind is CharKind.Word;
                pieces.Add(new Piece(at, end, Fold(text[at..end]), isWord, hasGap, isNewLine, isWord && char.IsUpper(text[at])));
                (hasGap, isNewLine) = (false, false);
            }

            at = end;
        }

        return new Pieces(pieces);
    }

    /// <summary>True when one of these words stands among the pieces just before a place, on the same line.</summary>
    public bool HasBefore(int at, int most, IReadOnlySet<string> words)
    {
        for (var i = at - 1; i >= Math.Max(0, at - most); i--)
        {
            if (this[i + 1].IsNewLine)
                return false;
            if (this[i].In(words))
                return true;
        }

        return false;
    }

    public Passage Passage(PassageKind kind, int first, int last) => new(kind, this[first].Start, this[last].End);

    private static int Kind(string text, int at, out CharKind kind)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var units);
        kind = Rune.IsLetterOrDigit(rune) || rune.Value == '_' ? CharKind.Word
            : Rune.IsWhiteSpace(rune) ? CharKind.Space
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                ? CharKind.Invisible
                : CharKind.Sign;
        return units;
    }

    private static string Fold(string raw)
    {
        var folded = Folding.Fold(raw);
        return folded.Any(char.IsSurrogate) ? string.Concat(folded.EnumerateRunes().Select(Plain)) : folded;
    }

    // The digits of the "fancy fonts", five alphabets of ten; letters in them are nobody's number.
    private static string Plain(Rune rune) => rune.Value is >= 0x1D7CE and <= 0x1D7FF
        ? ((char)('0' + ((rune.Value - 0x1D7CE) % 10))).ToString()
        : rune.ToString();

    private enum CharKind
    {
        Space,
        Sign,
        Word,
        Invisible,
    }
}
