using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Testing;

namespace PreventionBot.Dialogs.Tests.Testing;

public class CoverageTests
{
    private static CoverageReport After(params string[] said)
    {
        var coverage = new Coverage(Held.Book);
        var rehearsal = new ScriptRehearsal(Held.Given(coverage));
        rehearsal.Begin(new Setting { Start = new StepRef("accueil", "age") });
        foreach (var words in said)
            rehearsal.Say(words);
        return coverage.Reports[0];
    }

    [Fact]
    public void A_step_counts_once_it_is_shown_and_the_others_are_named_with_their_place()
    {
        var report = After();

        Assert.Equal(1, report.Steps.Some);
        Assert.Equal(report.Steps.Of - 1, report.Untested.Count);
        Assert.DoesNotContain(report.Untested, untested => untested.Step == new StepRef("accueil", "age"));
        Assert.All(report.Untested, untested => Assert.True(untested.Line > 1));
    }

    [Fact]
    public void A_reply_counts_once_it_is_taken_by_pressing_or_typing()
    {
        Assert.Equal(0, After().Replies.Some);
        Assert.Equal(1, After("Je préfère pas dire").Replies.Some);
        Assert.Equal(2, After("15", "oui").Replies.Some);
    }

    [Fact]
    public void Each_side_of_a_condition_counts_apart()
    {
        var unknown = After("Je préfère pas dire");
        var known = After("15", "oui");

        Assert.Equal(unknown.Sides.Some + 1, known.Sides.Some);
        Assert.True(known.Sides.Some < known.Sides.Of);
    }
}
