using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using PreventionBot.Desk.Feed;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Tests.Feed;

public sealed class DeskFeedTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly Queue<FeedWire> _wires = new([new(), new()]);
    private readonly List<FeedWire> _all;
    private readonly CancellationTokenSource _patience =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly CancellationTokenSource _ending = new();
    private readonly Listener _listener;
    private readonly DeskFeed _feed;
    private int _refusals;

    public DeskFeedTests()
    {
        // What never comes fails the test instead of holding it up.
        _patience.CancelAfter(TimeSpan.FromSeconds(20));
        _listener = new(Patience);
        _all = [.. _wires];
        _feed = new(ConnectAsync, new(() => 1), _time);
    }

    private CancellationToken Patience => _patience.Token;

    [Fact]
    public async Task A_lost_feed_is_opened_again_with_the_watermark_the_desk_has()
    {
        var running = _feed.RunAsync(_listener, _ending.Token);
        Assert.True(await _listener.NextStateAsync());
        Assert.Equal("""{"conversationId":"c1","after":0}""", await _all[0].HearAsync(Patience));

        _listener.Watch = new("c1", 12);
        await _all[0].HangUpAsync(Patience);
        Assert.False(await _listener.NextStateAsync());
        await ElapseUntilAsync(() => _wires.Count == 0);

        Assert.True(await _listener.NextStateAsync());
        Assert.Equal("""{"conversationId":"c1","after":12}""", await _all[1].HearAsync(Patience));
        await EndAsync(running);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_and_told_each_time()
    {
        _refusals = 2;
        var running = _feed.RunAsync(_listener, _ending.Token);

        Assert.False(await _listener.NextStateAsync());
        await ElapseUntilAsync(() => _refusals == 0);
        Assert.False(await _listener.NextStateAsync());
        await ElapseUntilAsync(() => _wires.Count == 1);
        Assert.True(await _listener.NextStateAsync());
        await EndAsync(running);
    }

    [Fact]
    public async Task Frames_arrive_in_order_and_a_keep_alive_carries_nothing()
    {
        var running = _feed.RunAsync(_listener, _ending.Token);
        await _all[0].SayAsync("{}", Patience);
        await _all[0].SayAsync("""{"queue":{"open":true,"waiting":[],"mine":[]}}""", Patience);

        Assert.Equal(new DeskFrame(null, null), await _listener.NextFrameAsync());
        Assert.True((await _listener.NextFrameAsync()).Queue!.Open);
        await EndAsync(running);
    }

    [Fact]
    public async Task Following_another_conversation_is_told_on_the_open_socket()
    {
        var running = _feed.RunAsync(_listener, _ending.Token);
        await _all[0].HearAsync(Patience);

        _listener.Watch = new("c2", 3);
        _feed.WatchChanged();

        Assert.Equal("""{"conversationId":"c2","after":3}""", await _all[0].HearAsync(Patience));
        await EndAsync(running);
    }

    [Fact]
    public async Task A_socket_that_has_gone_silent_is_given_up_and_one_that_speaks_is_not()
    {
        var running = _feed.RunAsync(_listener, _ending.Token);
        Assert.True(await _listener.NextStateAsync());
        for (var spoken = 0; spoken < 3; spoken++)
        {
            await _all[0].SayAsync("{}", Patience);
            await _listener.NextFrameAsync();
            _time.Advance(DeskFeed.Silence * 0.9);
        }

        _time.Advance(DeskFeed.Silence * 0.2);

        Assert.False(await _listener.NextStateAsync());
        await EndAsync(running);
    }

    [Fact]
    public async Task A_frame_that_is_no_frame_costs_the_socket_and_not_the_desk()
    {
        var running = _feed.RunAsync(_listener, _ending.Token);
        Assert.True(await _listener.NextStateAsync());

        await _all[0].SayAsync("<html>", Patience);

        Assert.False(await _listener.NextStateAsync());
        await EndAsync(running);
    }

    public void Dispose()
    {
        _ending.Dispose();
        _patience.Dispose();
        _all.ForEach(wire => wire.Dispose());
    }

    private Task<WebSocket> ConnectAsync(CancellationToken cancellationToken)
    {
        if (_refusals > 0)
        {
            _refusals--;
            throw new WebSocketException("refused");
        }

        return Task.FromResult(_wires.Dequeue().Desk);
    }

    // The wait starts at some moment after the loss was told, so time is pushed until the attempt shows.
    private async Task ElapseUntilAsync(Func<bool> happened)
    {
        while (!happened())
        {
            _time.Advance(Backoff.First);
            await Task.Delay(5, Patience);
        }
    }

    private async Task EndAsync(Task running)
    {
        await _ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    private sealed class Listener(CancellationToken patience) : IFeedListener
    {
        private readonly Channel<bool> _states = Channel.CreateUnbounded<bool>();
        private readonly Channel<DeskFrame> _frames = Channel.CreateUnbounded<DeskFrame>();

        public DeskWatch Watch { get; set; } = new("c1", 0);

        public void Received(DeskFrame frame) => _frames.Writer.TryWrite(frame);

        public async Task ConnectionAsync(bool online, CancellationToken cancellationToken) =>
            await _states.Writer.WriteAsync(online, CancellationToken.None);

        public async Task<bool> NextStateAsync() => await _states.Reader.ReadAsync(patience);

        public async Task<DeskFrame> NextFrameAsync() => await _frames.Reader.ReadAsync(patience);
    }
}
