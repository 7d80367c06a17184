using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Checking;

/// <summary>060: no number is said that is not in <c>_lignes.md</c>, where somebody checks it.</summary>
internal static partial class PhoneNumbers
{
    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        var known = DirectoryWords.In(draft, topic.Locale).Numbers;
        foreach (var (at, words) in Said.In(step))
        {
            foreach (var number in In(words).Where(number => !known.Contains(Digits(number))))
            {
                report.Error("DLG060", topic.Path, at,
                    ($"« {number} » n'est pas dans _lignes.md.", $"“{number}” is not in _lignes.md."),
                    ("Vérifie ce numéro, ajoute-le à _lignes.md, puis écris « [numéro](_lignes.md#section) ».",
                        "Verify this number, add it to _lignes.md, then write “[number](_lignes.md#section)”."));
            }
        }
    }

    /// <summary>Everything in a line that is a number to call.</summary>
    public static IEnumerable<string> In(string words) =>
        MayHold(words) ? Number().Matches(words).Select(match => match.Groups["number"].Value.Trim()) : [];

    /// <summary>Most lines hold no digit at all, and need no careful look.</summary>
    public static bool MayHold(string words) => words.AsSpan().ContainsAnyInRange('0', '9');

    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>
    /// Long numbers and the French short ones wherever they stand; two or three digits only after a word for
    /// calling, since ages and hours look the same.
    /// </summary>
    [GeneratedRegex(
        @"(?<![\w.,])(?<number>\+?\d(?:[ .\u00A0\u202F-]?\d){7,}|116[ \u00A0\u202F]?\d{3}|3[0169]\d\d)"
        + @"(?!\w|[ \u00A0\u202F](?:€|euros?|ans|years))"
        + @"|\b(?:appelle|appeler|compose|composer|écris|texte|call|ring|dial|text)\s+(?:le |au |the )?"
        + @"(?<number>\d{2,3})(?!\w|[ .\u00A0\u202F-]?\d|[ \u00A0\u202F]?(?:h|ans|fois|minutes?|amis?|personnes?|times|people|friends)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
