using PreventionBot.Desk.Queue;
using PreventionBot.Desk.Tests.Border;

namespace PreventionBot.Desk.Tests.Queue;

public sealed class WaitingTimeTests
{
    [Theory]
    [InlineData(-90, null)]
    [InlineData(59, null)]
    [InlineData(60, "1 min")]
    [InlineData(3599, "59 min")]
    [InlineData(3600, "1 h 00")]
    [InlineData(3900, "1 h 05")]
    [InlineData(90_000, "25 h 00")]
    public void A_wait_is_told_to_the_minute(int seconds, string? told) =>
        Assert.Equal(told, WaitingTime.Format(Samples.Noon, Samples.Noon.AddSeconds(seconds)));
}
