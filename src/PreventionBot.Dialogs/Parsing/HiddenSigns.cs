using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>036: signs that nobody sees or can tell apart, and that keep typed words from being found. One a line.</summary>
internal static partial class HiddenSigns
{
    private static readonly SearchValues<char> _hidden = SearchValues.Create(
    [
        '\u00AD', '\uFEFF', '\u007F', .. Between('\u0000', '\u0008'), .. Between('\u000B', '\u001F'), .. Between('\u0080', '\u009F'),
        .. Between('\u200B', '\u200F'), .. Between('\u2028', '\u202E'), .. Between('\u2060', '\u2069'),
    ]);

    public static void Check(Script script, Report report)
    {
        // Almost no file has any of them; the careful look is for those that may.
        if (!script.Text.AsSpan().ContainsAny(_hidden) && !script.Text.AsSpan().ContainsAnyInRange('\u0370', '\u052F')
            && !script.Text.Contains("  \n", StringComparison.Ordinal))
        {
            return;
        }

        var line = 0;
        foreach (Match match in Hidden().Matches(script.Text))
        {
            var at = script.At(match.Index);
            if (at.Line == line)
                continue;
            line = at.Line;
            report.Warning("DLG036", script.Path, at, What(match), Mend(match));
        }
    }

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static Bilingual What(Match match)
    {
        if (match.Groups["mixed"].Success)
            return ($"« {match.Value} » mélange deux alphabets.", $"“{match.Value}” mixes two alphabets.");
        if (match.Groups["spaces"].Success)
        {
            return ("Deux espaces à la fin d'une ligne : le robot n'y va pas à la ligne.",
                "Two spaces at the end of a line: the robot starts no new line there.");
        }

        var code = ((int)match.Value[0]).ToString("X4", CultureInfo.InvariantCulture);
        return ($"Un signe invisible (U+{code}).", $"An invisible sign (U+{code}).");
    }

    private static Bilingual Mend(Match match) => match.Groups["spaces"].Success
        ? ("Efface-les, ou finis la ligne par « \\ » pour aller à la ligne.", "Take them out, or end the line with “\\” for a new line.")
        : ("Efface le mot entier et retape-le.", "Take the whole word out and type it again.");

    /// <summary>
    /// Soft hyphens, spaces without width, marks of direction, control signs; the joiner inside an emoji is part of
    /// it. Then words of Latin letters with Cyrillic or Greek ones among them, and two spaces at the end of a line.
    /// </summary>
    [GeneratedRegex(
        @"(?<hidden>[\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000B-\u001F\u007F-\u009F]|(?<=[\w\s])\u200D)"
        + @"|(?<mixed>(?<![\p{L}\d])(?=\p{L}*[A-Za-z\u00C0-\u024F])(?=\p{L}*[\u0370-\u052F])\p{L}+)"
        + @"|(?<spaces>(?<=\S)[ ]{2,}(?=\n[^\n]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();
}
