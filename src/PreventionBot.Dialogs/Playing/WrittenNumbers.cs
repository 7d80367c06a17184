using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace PreventionBot.Dialogs.Playing;

/// <summary>
/// Numbers written in digits, read by Microsoft.Recognizers.Text so that "14,5" is not taken for 14 and "1 000" not
/// for 1. It is given nothing but the digits and what joins them: on number words its cost explodes, and without
/// <see cref="NumberOptions.NoProtoCache"/> it would keep what it was given in a static cache.
/// </summary>
internal static class WrittenNumbers
{
    private const int LongestRun = 16;
    private const int MostRuns = 8;

    // One at a time: its models build themselves lazily and are large.
    private static readonly Lock _lock = new();

    /// <summary>Whole numbers in a text, in order, with the place of each; longer or broken numbers are left out.</summary>
    public static IEnumerable<(int Number, int Start, int End)> In(string text)
    {
        var at = 0;
        for (var runs = 0; runs < MostRuns && Next(text, at) is var (start, end); runs++)
        {
            at = end;
            if (end - start <= LongestRun && Read(text[start..end]) is { } number)
                yield return (number, start, end);
        }
    }

    /// <summary>Builds the recogniser's models, which takes a moment the first time.</summary>
    public static void Warm() => Read("14");

    private static int? Read(string digits)
    {
        lock (_lock)
        {
            var found = NumberRecognizer.RecognizeNumber(digits, Culture.French, NumberOptions.NoProtoCache);
            // In French a comma parts decimals; a run that is read as several numbers is none.
            return found is [{ Resolution: { } resolution }] && found[0].End - found[0].Start + 1 == digits.Length
                && decimal.TryParse(resolution["value"] as string, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                && value == decimal.Truncate(value) && value is >= 0 and <= int.MaxValue
                ? (int)value
                : null;
        }
    }

    /// <summary>The next digits together with what may join them: one space, comma or point between two digits.</summary>
    private static (int Start, int End)? Next(string text, int from)
    {
        var start = from;
        while (start < text.Length && !char.IsAsciiDigit(text[start]))
            start++;
        if (start == text.Length)
            return null;
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] is ' ' or ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return (start, end);
    }
}
