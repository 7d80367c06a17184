using System.CommandLine;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Scoring;
using PreventionBot.Dialogs.Testing;
using PreventionBot.Tool.Reports;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs scorecard</c>: the scorecard of a crisis answer over every conversation of <c>tests/*/crises</c>.</summary>
internal static class ScorecardCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var command = new Command("scorecard", "Hold the scorecard of a crisis answer against the conversations of tests/*/crises.") { folder, language };
        command.SetAction(parsed =>
        {
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            if (Rehearsals.Open(files, parsed.GetRequiredValue(language)) is not { } stage)
                return 1;
            var scored = stage.Hold(test => test.IsCrisis).Select(outcome => Score(outcome, stage.Book)).ToList();
            ScorecardText.Write(scored, files.Path, parsed.GetRequiredValue(language));
            return scored.Count > 0 && scored.All(score => score.Outcome.Failures.Count == 0 && score.Items.All(item => item.Passed)) ? 0 : 1;
        });
        return command;
    }

    private static ScoredConversation Score(TestOutcome outcome, Book book)
    {
        var turns = outcome.Heard.Select((heard, i) => new ScoredTurn(
            outcome.Test.Turns[i].Said,
            heard.Bubbles,
            heard.Choices,
            heard.Action,
            heard.Severity,
            book.IsHighRisk(outcome.Test.Setting.Locale, heard.At)));
        return new ScoredConversation(outcome, CrisisScorecard.Judge([.. turns], outcome.Test.Setting.Locale));
    }
}

/// <summary>One crisis conversation and its scorecard.</summary>
internal sealed record ScoredConversation(TestOutcome Outcome, IReadOnlyList<ScorecardItem> Items);
