using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class ShareTests
{
    // Reference values: the score interval of Wilson 1927 without continuity correction.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0, 0.1611)]
    [InlineData(29, 29, 0.8830, 1.0)]
    public void The_interval_is_wilsons(int hits, int of, double low, double high)
    {
        var interval = new Share(hits, of).Interval();

        Assert.Equal(low, interval.Low, 0.0005);
        Assert.Equal(high, interval.High, 0.0005);
    }
}
