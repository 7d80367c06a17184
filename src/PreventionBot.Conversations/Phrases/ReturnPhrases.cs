using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PreventionBot.Conversations.Phrases;

/// <summary>
/// Makes return phrases and their keyed hashes. Five words out of 1,024 are 50 bits; the service keeps only the hash,
/// and the key of the hash is not in the same place, so a stolen table does not open a conversation.
/// </summary>
public sealed class ReturnPhrases
{
    private const int WordCount = 5;
    private static readonly string[] Words = ReadWords();

    private readonly byte[] _pepper;

    /// <summary>Phrases hashed under a key.</summary>
    /// <param name="pepper">At least 32 secret bytes, the same on every node.</param>
    public ReturnPhrases(byte[] pepper)
    {
        ArgumentNullException.ThrowIfNull(pepper);
        ArgumentOutOfRangeException.ThrowIfLessThan(pepper.Length, 32);
        _pepper = pepper;
    }

    /// <summary>Five words from the operating system's random source, with single spaces.</summary>
    public static string Make() =>
        string.Join(' ', Enumerable.Range(0, WordCount).Select(_ => Words[RandomNumberGenerator.GetInt32(Words.Length)]));

    /// <summary>The keyed hash of a phrase as typed; null when it is not five words of the list.</summary>
    /// <param name="typed">Case, commas and extra spaces don't matter.</param>
    public byte[]? Hash(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var words = typed.ToLowerInvariant().Split([' ', '\t', '\r', '\n', ',', ';', '.', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == WordCount && words.All(w => Array.BinarySearch(Words, w, StringComparer.Ordinal) >= 0)
            ? HMACSHA256.HashData(_pepper, Encoding.UTF8.GetBytes(string.Join(' ', words)))
            : null;
    }

    private static string[] ReadWords()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("PreventionBot.Conversations.Phrases.words.txt")!;
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Array.Sort(words, StringComparer.Ordinal);
        return words;
    }
}
