using System.Security.Cryptography;
using PreventionBot.Detection;
using PreventionBot.Detection.Semantics;

namespace PreventionBot.Encoder;

/// <summary>An encoder from files that an operator supplies. Nothing of ONNX Runtime is loaded before <see cref="Open"/>.</summary>
public sealed class OperatorsEncoder : IDisposable
{
    private readonly SentenceEncoder _encoder;
    private readonly string _hash;

    private OperatorsEncoder(SentenceEncoder encoder, string hash) => (_encoder, _hash) = (encoder, hash);

    /// <summary>Opens model and tokenizer and tries them on a word.</summary>
    /// <exception cref="InvalidDataException">A file is missing or unfit; one line that names it.</exception>
    public static OperatorsEncoder Open(string model, string tokenizer)
    {
        Require(model, "the model");
        Require(tokenizer, "the tokenizer");
        var tokens = Try(tokenizer, () => MessageTokens.Open(tokenizer));
        var encoder = Try(model, () =>
        {
            var opened = new SentenceEncoder(model, tokens);
            _ = opened.Encode("bonjour");
            return opened;
        });
        return new OperatorsEncoder(encoder, Hash(model, tokenizer));
    }

    /// <summary>A scorer by the prototypes made with this encoder.</summary>
    /// <exception cref="InvalidDataException">The file is missing, unfit, or was made with another encoder; one line that names it.</exception>
    public ISemanticScorer Scorer(string prototypes)
    {
        Require(prototypes, "the prototypes");
        return Try(prototypes, () =>
        {
            using var reader = File.OpenText(prototypes);
            var read = PrototypeFile.Read(reader);
            if (read.Encoder != _hash)
                throw new InvalidDataException("made with another model or tokenizer; make it anew with 'pbot signals prototypes'");
            if (read.Distress.Keys.FirstOrDefault(name => Categories.Rank(name) < 0) is { } strange)
                throw new InvalidDataException($"'{strange}' is no category");
            var found = _encoder.Encode("bonjour").Length;
            return found == read.Dimensions
                ? new PrototypeScorer(_encoder.Encode, read)
                : throw new InvalidDataException($"has vectors of {read.Dimensions} numbers, the model's have {found}");
        });
    }

    /// <summary>Writes prototypes of labelled messages.</summary>
    /// <param name="messages">In an order of their own, which decides the last digits.</param>
    /// <param name="writer">Where to; see <c>docs/detection.md</c> for the format.</param>
    /// <exception cref="InvalidDataException">There are no grave or no harmless messages.</exception>
    public void WritePrototypes(IEnumerable<(Severity Severity, string Category, string Topic, string Text)> messages, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var maker = new PrototypeMaker();
        foreach (var message in messages.Where(message => message.Severity != Severity.Concern))
            maker.Add(message.Severity, message.Category, message.Topic, _encoder.Encode(message.Text));
        PrototypeFile.Write(maker.Make(_hash), writer);
    }

    /// <inheritdoc/>
    public void Dispose() => _encoder.Dispose();

    private static void Require(string path, string what)
    {
        if (!File.Exists(path))
            throw new InvalidDataException($"'{path}' is not there: expected {what} of a sentence encoder.");
    }

    private static T Try<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
#pragma warning disable CA1031 // A file of an operator may be anything, and each library has its own exceptions for that.
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            throw new InvalidDataException($"'{path}' can't be used: {wrong.Message.ReplaceLineEndings(" ")}", wrong);
        }
    }

    private static string Hash(params string[] paths)
    {
        using var both = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
        {
            using var file = File.OpenRead(path);
            both.AppendData(SHA256.HashData(file));
        }

        return Convert.ToHexStringLower(both.GetHashAndReset());
    }
}
