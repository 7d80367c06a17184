using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class BackgroundDiffTests
{
    [Fact]
    public void Alarms_are_counted_at_each_severity_or_above_and_changes_named_by_line()
    {
        var diff = BackgroundDiff.Of(
            "chat.txt",
            [new PlainLine(1, "calm"), new PlainLine(3, "better"), new PlainLine(4, "worse")],
            text => text == "better" ? Severity.High : Severity.None,
            text => text switch { "worse" => Severity.Imminent, "better" => Severity.Concern, _ => Severity.None });

        Assert.Equal(3, diff.Messages);
        Assert.Equal(
            [
                new SeverityChange("chat.txt:3", Severity.High, Severity.Concern, "better"),
                new SeverityChange("chat.txt:4", Severity.None, Severity.Imminent, "worse"),
            ],
            diff.Changes);
        Assert.Equal(
            [
                new FigureChange("concern", new Share(1, 3), new Share(2, 3)),
                new FigureChange("alarm2", new Share(1, 3), new Share(1, 3)),
                new FigureChange("alarm3", new Share(0, 3), new Share(1, 3)),
            ],
            diff.Figures);
    }
}
