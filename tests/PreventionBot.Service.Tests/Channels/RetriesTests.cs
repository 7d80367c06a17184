using Microsoft.Extensions.Time.Testing;
using PreventionBot.Service.Channels.Connector.Outgoing;

namespace PreventionBot.Service.Tests.Channels;

public sealed class RetriesTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 22, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_conversation_waits_twice_as_long_each_time_but_five_minutes_at_most()
    {
        var retries = new Retries(_clock);
        int[] seconds = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300];
        foreach (var wait in seconds)
        {
            retries.Failed("a", null);
            Assert.Equal(TimeSpan.FromSeconds(wait), retries.Next());
            Assert.False(retries.MayTry("a"));
            Assert.True(retries.MayTry("b"));
            _clock.Advance(TimeSpan.FromSeconds(wait));
            Assert.True(retries.MayTry("a"));
        }

        retries.Succeeded("a");
        retries.Failed("a", null);
        Assert.Equal(TimeSpan.FromSeconds(1), retries.Next());
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(-5, 0)]
    [InlineData(3_600, 300)]
    public void What_the_channel_asks_is_kept_within_bounds(int asked, int waited)
    {
        var retries = new Retries(_clock);

        retries.Failed("a", TimeSpan.FromSeconds(asked));

        Assert.Equal(waited == 0 ? null : TimeSpan.FromSeconds(waited), retries.Next());
    }

    [Fact]
    public void What_is_due_or_has_been_sent_by_another_wakes_nobody_any_more()
    {
        var retries = new Retries(_clock);
        retries.Failed("due", null);
        retries.Failed("gone", TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromSeconds(2));

        retries.Keep(["due"]);

        Assert.Null(retries.Next());
        Assert.True(retries.MayTry("gone"));
    }
}
