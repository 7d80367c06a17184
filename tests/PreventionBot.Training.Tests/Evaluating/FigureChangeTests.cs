using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class FigureChangeTests
{
    [Theory]
    [InlineData("recall2", 98, 95, true)]
    [InlineData("recall2", 98, 96, false)]
    [InlineData("recall2", 96, 99, false)]
    [InlineData("fr.recall3at2", 98, 95, true)]
    [InlineData("recall2.runaway", 98, 95, true)]
    [InlineData("conversations.inTime2", 98, 95, true)]
    [InlineData("alarm0", 2, 5, true)]
    [InlineData("alarm0", 3, 5, false)]
    [InlineData("alarm0", 5, 2, false)]
    [InlineData("en.alarm1", 2, 5, true)]
    [InlineData("alarm2", 2, 5, true)]
    [InlineData("topic", 98, 5, false)]
    [InlineData("checkin0", 2, 50, false)]
    [InlineData("concern", 2, 50, false)]
    public void Recalls_that_fall_and_alarms_that_rise_by_more_than_the_gate_are_worse(string name, int before, int after, bool isWorse) =>
        Assert.Equal(isWorse, new FigureChange(name, new Share(before, 100), new Share(after, 100)).IsWorse(0.02));

    [Fact]
    public void Nothing_counted_is_neither_moved_nor_worse()
    {
        var figure = new FigureChange("recall3", new Share(0, 0), new Share(0, 0));

        Assert.False(figure.HasMoved);
        Assert.False(figure.IsWorse(0));
    }
}
