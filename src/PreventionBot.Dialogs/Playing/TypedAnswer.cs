using System.Globalization;
using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;
using Capture = PreventionBot.Dialogs.Tree.Capture;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Reads a typed answer as the kind that was asked for.</summary>
internal static partial class TypedAnswer
{
    private const int LongestText = 200;

    private static readonly string[] _yes = ["oui", "ouais", "ouai", "oue", "ui", "ouep", "yep", "yes", "yeah", "yup", "ok", "o", "y"];
    private static readonly string[] _no = ["non", "nan", "nn", "nope", "no", "nah", "n"];

    /// <summary>The value to keep; null when the text does not answer the question.</summary>
    /// <param name="variable">What the answer fills in; null when it is not declared any more.</param>
    public static string? Read(Capture capture, Variable? variable, string typed, string folded, Scene scene) => capture.Type switch
    {
        AnswerType.Number when variable is { Type: AnswerType.Age } => Print(Ages.In(typed, capture.Least, capture.Most)),
        AnswerType.Number => Print(Number(typed, folded, capture.Least, capture.Most)),
        AnswerType.YesNo => YesNo(folded),
        AnswerType.Date => Date(typed, DateOnly.FromDateTime(scene.Local.Date)),
        AnswerType.Choice => capture.Words.FirstOrDefault(word => $" {folded} ".Contains($" {Folding.Fold(word)} ", StringComparison.Ordinal)),
        _ => typed.Trim() is { Length: > 0 and <= LongestText } text ? text : null,
    };

    /// <summary>The first number within the bounds, in digits if there is one.</summary>
    private static int? Number(string typed, string folded, int least, int most)
    {
        foreach (var (number, _, _) in WrittenNumbers.In(typed))
        {
            if (number >= least && number <= most)
                return number;
        }

        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, words.Length)
            .Select(at => NumberWords.At(words, at)?.Number)
            .FirstOrDefault(number => number >= least && number <= most);
    }

    private static string? Print(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? YesNo(string folded)
    {
        var first = folded.Split(' ')[0];
        return Array.IndexOf(_yes, first) >= 0 ? "yes" : Array.IndexOf(_no, first) >= 0 ? "no" : null;
    }

    /// <summary>Day, month and perhaps year in the French order, or an ISO date; a missing year is this year.</summary>
    private static string? Date(string typed, DateOnly today)
    {
        if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
            return iso.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (DayMonth().Match(typed) is not { Success: true } match)
            return null;
        var year = match.Groups["year"] is { Success: true, Value: var written } ? written : today.Year.ToString(CultureInfo.InvariantCulture);
        var text = $"{match.Groups["day"].Value}/{match.Groups["month"].Value}/{year}";
        return DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2})\s*[/.-]\s*(?<month>[0-9]{1,2})(?:\s*[/.-]\s*(?<year>[0-9]{4}))?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();
}
