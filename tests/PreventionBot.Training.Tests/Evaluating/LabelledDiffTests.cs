using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class LabelledDiffTests
{
    [Fact]
    public void Messages_that_change_are_named_by_their_ids_and_never_carry_their_words()
    {
        var diff = LabelledDiff.Of(
            [Judged("a", "fr", 2, Severity.High), Judged("b", "fr", 0, Severity.None), Judged("c", "fr", 1, Severity.Concern)],
            [Judged("a", "fr", 2, Severity.None), Judged("b", "fr", 0, Severity.None), Judged("c", "fr", 1, Severity.Imminent)]);

        Assert.Equal(3, diff.Messages);
        Assert.Equal(
            [new SeverityChange("a", Severity.High, Severity.None), new SeverityChange("c", Severity.Concern, Severity.Imminent)], diff.Changes);
    }

    [Fact]
    public void A_language_that_gains_does_not_hide_one_that_loses()
    {
        var diff = LabelledDiff.Of(
            [Judged("a", "fr", 2, Severity.High), Judged("b", "en", 2, Severity.None)],
            [Judged("a", "fr", 2, Severity.None), Judged("b", "en", 2, Severity.High)]);

        Assert.Equal(0, Figure(diff, "recall2").Difference);
        Assert.Equal(-1, Figure(diff, "fr.recall2").Difference);
        Assert.Equal(1, Figure(diff, "en.recall2").Difference);
    }

    [Fact]
    public void One_language_alone_is_told_once() =>
        Assert.DoesNotContain(
            LabelledDiff.Of([Judged("a", "fr", 2, Severity.High)], [Judged("a", "fr", 2, Severity.None)]).Figures,
            figure => figure.Name.StartsWith("fr.", StringComparison.Ordinal));

    [Fact]
    public void Categories_and_conversations_have_figures_of_their_own()
    {
        var diff = LabelledDiff.Of(
            [Judged("a", "fr", 2, Severity.High)],
            [Judged("a", "fr", 2, Severity.High)],
            new TalkEvaluation(new Share(3, 4), new Share(2, 4), new Share(0, 5)),
            new TalkEvaluation(new Share(3, 4), new Share(1, 4), new Share(1, 5)));

        Assert.False(Figure(diff, "recall2.runaway").HasMoved);
        Assert.False(Figure(diff, "conversations.recall2").HasMoved);
        Assert.Equal(-0.25, Figure(diff, "conversations.inTime2").Difference);
        Assert.Equal(0.2, Figure(diff, "conversations.alarm0").Difference, 1e-9);
    }

    private static FigureChange Figure(LabelledDiff diff, string name) => Assert.Single(diff.Figures, figure => figure.Name == name);

    private static (LabelledLine, Assessment) Judged(string id, string locale, int severity, Severity found) => (
        new LabelledLine(id, locale, severity == 0 ? "none" : "runaway", severity, "self", "wellbeing", "zorglub"),
        new Assessment(found, found == Severity.None ? "none" : "runaway", Subject.Self, [], []) { Topic = "wellbeing" });
}
