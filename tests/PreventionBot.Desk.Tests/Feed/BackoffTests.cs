using PreventionBot.Desk.Feed;

namespace PreventionBot.Desk.Tests.Feed;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(0, 150, 300)]
    [InlineData(1, 300, 600)]
    [InlineData(3, 1200, 2400)]
    [InlineData(5, 2500, 5000)]
    [InlineData(int.MaxValue, 2500, 5000)]
    public void The_wait_doubles_up_to_five_seconds_and_half_of_it_is_chance(int failures, int least, int most)
    {
        Assert.Equal(least, new Backoff(() => 0).Delay(failures).TotalMilliseconds, precision: 6);
        Assert.Equal(most, new Backoff(() => 1).Delay(failures).TotalMilliseconds, precision: 6);
    }
}
