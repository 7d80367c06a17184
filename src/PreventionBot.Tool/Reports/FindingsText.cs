using PreventionBot.Dialogs;
using Spectre.Console;

namespace PreventionBot.Tool.Reports;

/// <summary>Findings for a person: one a line, place first, colours where the terminal has them, counts at the end.</summary>
internal static class FindingsText
{
    public static void Write(IReadOnlyList<Finding> findings, string folder, string language)
    {
        foreach (var finding in findings)
        {
            var mend = finding.Mend.In(language);
            AnsiConsole.MarkupLineInterpolated(
                $"[grey]{Path.Join(folder, finding.Path)}:{finding.Line}:{finding.Column}:[/] [{Colour(finding.Level)}]{finding.LevelIn(language)} {finding.Code}[/]: {finding.Message.In(language)}{(mend.Length == 0 ? "" : " → " + mend)}");
        }

        AnsiConsole.MarkupLineInterpolated($"{Sum(findings, language)}");
    }

    private static string Colour(FindingLevel level) => level switch
    {
        FindingLevel.Error => "red",
        FindingLevel.Warning => "yellow",
        _ => "blue",
    };

    private static string Sum(IReadOnlyList<Finding> findings, string language)
    {
        var errors = findings.Count(finding => finding.Level == FindingLevel.Error);
        var warnings = findings.Count(finding => finding.Level == FindingLevel.Warning);
        var hints = findings.Count - errors - warnings;
        return new Bilingual(
            $"{errors} erreur(s), {warnings} à revoir, {hints} conseil(s)",
            $"{errors} error(s), {warnings} to review, {hints} piece(s) of advice").In(language);
    }
}
