using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class EvaluationTests
{
    [Fact]
    public void Each_figure_counts_the_messages_it_speaks_of()
    {
        var figures = Evaluation.Of(
        [
            Judged(3, "suicide", Severity.Imminent, "suicide"),
            Judged(3, "runaway", Severity.High, "violence"),
            Judged(2, "runaway", Severity.Concern, "runaway"),
            Judged(1, "bullying", Severity.High, "bullying"),
            Judged(0, "none", Severity.None, "none"),
            Judged(0, "none", Severity.Concern, "low_mood"),
            Judged(0, "none", Severity.High, "suicide"),
        ]);

        Assert.Equal(new Share(2, 3), figures.Recall2);
        Assert.Equal(new Share(2, 2), figures.Recall3At2);
        Assert.Equal(new Share(1, 2), figures.Recall3);
        Assert.Equal(new Share(1, 3), figures.Alarm0);
        Assert.Equal(new Share(1, 1), figures.Alarm1);
        Assert.Equal(new Share(3, 3), figures.CheckIn2);
        Assert.Equal(new Share(2, 3), figures.CheckIn0);
        Assert.Equal(new Share(3, 4), figures.Category);
        Assert.Equal(new Share(7, 7), figures.Subject);
    }

    private static (LabelledLine, Assessment) Judged(int severity, string category, Severity found, string as_) => (
        new LabelledLine("x", "fr", category, severity, "self", "wellbeing", "…"),
        new Assessment(found, as_, Subject.Self, [], []) { Topic = "wellbeing" });
}
