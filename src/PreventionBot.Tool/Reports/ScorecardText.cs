using PreventionBot.Dialogs;
using PreventionBot.Tool.Scripts;
using Spectre.Console;

namespace PreventionBot.Tool.Reports;

/// <summary>The scorecard for a person: each failure with its place, then a line an item.</summary>
internal static class ScorecardText
{
    public static void Write(IReadOnlyList<ScoredConversation> scored, string folder, string language)
    {
        foreach (var (outcome, items) in scored)
        {
            var place = $"{Path.Join(folder, outcome.Test.Path)}";
            foreach (var failure in outcome.Failures)
                AnsiConsole.MarkupLineInterpolated($"[grey]{place}:{failure.Line}:[/] [red]{outcome.Test.Name}[/]: {failure.Message.In(language)}");
            foreach (var item in items.Where(item => !item.Passed))
            {
                var line = item.Turn is { } turn ? outcome.Test.Turns[turn].Line : outcome.Test.Line;
                var words = item.Words is null ? "" : $" « {item.Words} »";
                AnsiConsole.MarkupLineInterpolated($"[grey]{place}:{line}:[/] [red]{outcome.Test.Name}[/]: {item.Id}: {item.Name.In(language)}{words}");
            }
        }

        foreach (var item in scored.SelectMany(score => score.Items).GroupBy(item => item.Id))
            AnsiConsole.MarkupLineInterpolated($"{item.Count(one => one.Passed),4} / {item.Count()}  {item.First().Name.In(language)}");
        var failed = scored.Count(score => score.Outcome.Failures.Count > 0 || score.Items.Any(item => !item.Passed));
        AnsiConsole.MarkupLineInterpolated($"{new Bilingual(
            $"{scored.Count} conversations de crise, {failed} en échec", $"{scored.Count} crisis conversations, {failed} failed").In(language)}");
    }
}
