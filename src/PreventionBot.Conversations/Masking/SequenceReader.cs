using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Sequence;

namespace PreventionBot.Conversations.Masking;

/// <summary>
/// Telephone numbers, mail addresses, web addresses and mentions as Microsoft.Recognizers.Text finds them. Its cost
/// grows with the square of the length, so it is given short windows only, and only those that hold a sign of what it
/// looks for. Its sequence models keep nothing of what they were given (a test walks its memory).
/// </summary>
internal static class SequenceReader
{
    /// <summary>Longest window in UTF-16 code units.</summary>
    public const int Window = 256;

    private const int FewestDigits = 7;

    /// <summary>Passages of one window, offsets into it; unsifted.</summary>
    /// <exception cref="ArgumentException">The window is longer than <see cref="Window"/>.</exception>
    public static IEnumerable<Passage> Read(string window)
    {
        if (window.Length > Window)
            throw new ArgumentException($"At most {Window} characters are read at once.", nameof(window));
        List<Passage> found = [];
        if (window.Count(char.IsAsciiDigit) >= FewestDigits)
            Add(found, PassageKind.Phone, SequenceRecognizer.RecognizePhoneNumber(window, Culture.French));
        if (window.Contains('@', StringComparison.Ordinal))
            Add(found, PassageKind.Mail, SequenceRecognizer.RecognizeEmail(window, Culture.French));
        if (window.Contains('.', StringComparison.Ordinal))
            Add(found, PassageKind.Link, SequenceRecognizer.RecognizeURL(window, Culture.French));
        return found;
    }

    private static void Add(List<Passage> found, PassageKind kind, List<ModelResult> results) =>
        found.AddRange(results.Select(result => new Passage(kind, result.Start, result.End + 1)));
}
