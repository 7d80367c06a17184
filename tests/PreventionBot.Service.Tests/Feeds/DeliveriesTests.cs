using Microsoft.Extensions.Time.Testing;
using PreventionBot.Service.Feeds;

namespace PreventionBot.Service.Tests.Feeds;

/// <summary>Having been sent is no proof of having been received.</summary>
public sealed class DeliveriesTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Deliveries _deliveries;

    public DeliveriesTests() => _deliveries = new Deliveries(_clock, capacity: 4);

    [Fact]
    public void What_was_sent_is_certain_only_once_the_socket_has_outlived_a_ping_and_its_answer()
    {
        var socket = _deliveries.Watch("a");
        socket.Sent(3);
        socket.StillOpen();
        Assert.Equal(0, _deliveries.Received("a"));

        _clock.Advance(SocketPulse.Every + SocketPulse.AnswerWithin);
        socket.StillOpen();
        Assert.Equal(0, _deliveries.Received("a"));

        socket.Sent(5);
        _clock.Advance(TimeSpan.FromSeconds(5));
        socket.StillOpen();
        Assert.Equal(3, _deliveries.Received("a"));
        Assert.Equal(0, _deliveries.Received("b"));
    }

    [Fact]
    public void A_socket_that_is_gone_proves_nothing()
    {
        _deliveries.Watch("a").Sent(3);
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, _deliveries.Received("a"));
    }

    [Fact]
    public void What_is_certain_stays_certain()
    {
        _deliveries.Confirm("a", 7);
        _deliveries.Confirm("a", 2);
        _deliveries.Confirm("a", 0);

        Assert.Equal(7, _deliveries.Received("a"));
    }

    [Fact]
    public void Past_its_capacity_the_longest_unused_is_forgotten_and_would_be_sent_again()
    {
        foreach (var id in "abcd")
        {
            _deliveries.Confirm(id.ToString(), 9);
        }

        _deliveries.Confirm("a", 10);
        _deliveries.Confirm("e", 9);

        Assert.Equal([10, 0, 9, 9, 9], "abcde".Select(id => _deliveries.Received(id.ToString())));
    }
}
