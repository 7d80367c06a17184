using System.Globalization;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Testing;
using Spectre.Console;

namespace PreventionBot.Tool.Reports;

/// <summary>What became of the tests, for a person.</summary>
internal static class TestsText
{
    public static void Write(
        IReadOnlyList<TestOutcome> results, Coverage coverage, string folder, string language, bool listUntested)
    {
        foreach (var result in results.Where(result => result.Failures.Count > 0))
        {
            foreach (var failure in result.Failures)
            {
                AnsiConsole.MarkupLineInterpolated(
                    $"[grey]{Path.Join(folder, result.Test.Path)}:{failure.Line}:[/] [red]{result.Test.Name}[/]: {failure.Message.In(language)}");
            }
        }

        var reports = coverage.Reports;
        foreach (var untested in reports.SelectMany(report => listUntested ? report.Untested : []))
        {
            AnsiConsole.MarkupLineInterpolated(
                $"[grey]{Path.Join(folder, untested.Path)}:{untested.Line}:[/] {new Bilingual("jamais testée", "never tested").In(language)}: {untested.Step}");
        }

        foreach (var report in reports)
        {
            var held = results.Count(result => result.Test.Setting.Locale == report.Locale);
            AnsiConsole.MarkupLineInterpolated($"{report.Locale}: {held} {new Bilingual(
                $"conversations ; étapes {Of(report.Steps)}, réponses {Of(report.Replies)}, côtés des conditions {Of(report.Sides)}",
                $"conversations; steps {Of(report.Steps)}, replies {Of(report.Replies)}, sides of conditions {Of(report.Sides)}").In(language)}");
        }

        var failed = results.Count(result => result.Failures.Count > 0);
        AnsiConsole.MarkupLineInterpolated($"{new Bilingual(
            $"{results.Count - failed} réussies, {failed} en échec", $"{results.Count - failed} passed, {failed} failed").In(language)}");
    }

    private static string Of(Share share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Some}/{share.Of} ({100 * share.Ratio:0.0} %)");
}
