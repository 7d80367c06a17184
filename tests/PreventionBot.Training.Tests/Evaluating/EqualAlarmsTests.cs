using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class EqualAlarmsTests
{
    private static readonly double[] _harmless = [0.1, 0.9, 0, 0.4, 0.4, 0.7];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    [InlineData(5, 5)]
    [InlineData(6, 6)]
    public void The_cut_lets_as_many_harmless_messages_alarm_as_it_may(int allowed, int alarms) =>
        Assert.Equal(alarms, AlarmsAt(EqualAlarms.Cut(_harmless, allowed)));

    [Fact]
    public void Equal_scores_alarm_together_and_never_too_many() => Assert.Equal(2, AlarmsAt(EqualAlarms.Cut(_harmless, 3)));

    [Fact]
    public void It_is_the_lowest_such_cut_so_that_the_other_hears_all_it_can()
    {
        var cut = EqualAlarms.Cut(_harmless, 1);

        Assert.True(0.7000001 >= cut);
        Assert.False(0.7 >= cut);
    }

    [Fact]
    public void When_the_gravest_score_is_shared_by_too_many_none_alarms() => Assert.Equal(0, new[] { 1.0, 1, 1 }.Count(score => score >= EqualAlarms.Cut([1.0, 1, 1], 2)));

    private static int AlarmsAt(double cut) => _harmless.Count(score => score >= cut);
}
