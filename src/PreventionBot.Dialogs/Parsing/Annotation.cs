using System.Globalization;
using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;
using Capture = PreventionBot.Dialogs.Tree.Capture;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads what stands in quotes after a target.</summary>
internal static partial class Annotation
{
    /// <summary>The folded words of <c>aussi: mot, autre phrase</c>, none of them empty; null when it has another form.</summary>
    public static IReadOnlyList<string>? Also(string title)
    {
        var match = AlsoForm().Match(title);
        if (!match.Success)
            return null;
        var words = match.Groups[1].Value.Split(',').Select(part => Folding.Fold(part)).ToList();
        return words.TrueForAll(part => part.Length > 0) ? words : null;
    }

    /// <summary>What <c>age = number 8..25</c> asks for; null when it has another form.</summary>
    public static Capture? Capture(string title)
    {
        var match = CaptureForm().Match(title);
        if (!match.Success)
            return null;
        var variable = match.Groups["name"].Value;
        var rest = match.Groups["rest"].Value.Trim();
        return match.Groups["type"].Value switch
        {
            "number" => Number(variable, rest),
            "choice" => Choice(variable, rest),
            "yes-no" when rest.Length == 0 => new Capture(variable, AnswerType.YesNo, 0, 0, []),
            "date" when rest.Length == 0 => new Capture(variable, AnswerType.Date, 0, 0, []),
            "text" when rest.Length == 0 => new Capture(variable, AnswerType.Text, 0, 0, []),
            _ => null,
        };
    }

    private static Capture? Number(string variable, string range)
    {
        if (range.Split("..") is not [var from, var to]
            || !int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            || !int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var most) || least > most)
        {
            return null;
        }

        return new Capture(variable, AnswerType.Number, least, most, []);
    }

    private static Capture? Choice(string variable, string words)
    {
        var choices = words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return choices.Length >= 2 ? new Capture(variable, AnswerType.Choice, 0, 0, choices) : null;
    }

    [GeneratedRegex(@"^\s*(?:aussi|also)\s*:\s*([^;]+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AlsoForm();

    [GeneratedRegex(@"^\s*(?<name>[a-z][a-z0-9_]*)\s*=\s*(?<type>number|yes-no|date|choice|text)(?<rest>\s.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CaptureForm();
}
