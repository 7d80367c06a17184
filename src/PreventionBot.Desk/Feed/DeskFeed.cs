using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace PreventionBot.Desk.Feed;

/// <summary>
/// Keeps the feed open. A lost socket is opened again and told the watermark reached, so that a reconnect, a
/// restarted service and a first connection are the same case. <c>connect</c> opens a socket to the service.
/// </summary>
internal sealed class DeskFeed(Func<CancellationToken, Task<WebSocket>> connect, Backoff backoff, TimeProvider time)
{
    /// <summary>Two and a half keep-alives: a socket this silent is dead, whatever the network says.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(38);

    // One place is enough: the sender always sends the newest watch.
    private readonly Channel<bool> _watchChanged = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The listener follows another conversation from now on.</summary>
    public void WatchChanged() => _watchChanged.Writer.TryWrite(true);

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(IFeedListener listener, CancellationToken cancellationToken)
    {
        var failures = 0;
        while (true)
        {
            try
            {
                using var socket = await connect(cancellationToken);
                await listener.ConnectionAsync(online: true, cancellationToken);
                await ServeAsync(new FeedSocket(socket), listener, () => failures = 0, cancellationToken);
            }
            catch (Exception error) when (IsLoss(error, cancellationToken))
            {
                // The border to the network: whatever ended the socket, the remedy is a new one.
            }

            cancellationToken.ThrowIfCancellationRequested();
            await listener.ConnectionAsync(online: false, cancellationToken);
            await Task.Delay(backoff.Delay(failures++), time, cancellationToken);
        }
    }

    private async Task ServeAsync(
        FeedSocket socket, IFeedListener listener, Action heard, CancellationToken cancellationToken)
    {
        using var silence = new CancellationTokenSource(Silence, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, silence.Token);
        var sending = SendWatchesAsync(socket, listener, ended.Token);
        try
        {
            while (await socket.ReceiveAsync(ended.Token) is { } frame)
            {
                silence.CancelAfter(Silence);
                // Only a socket that speaks counts as a success: a proxy accepts and drops.
                heard();
                listener.Received(frame);
            }
        }
        finally
        {
            await ended.CancelAsync();
            await sending.ConfigureAwait(
                ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }

    private async Task SendWatchesAsync(FeedSocket socket, IFeedListener listener, CancellationToken cancellationToken)
    {
        while (true)
        {
            _watchChanged.Reader.TryRead(out _);
            await socket.SendAsync(listener.Watch, cancellationToken);
            await _watchChanged.Reader.WaitToReadAsync(cancellationToken);
        }
    }

    private static bool IsLoss(Exception error, CancellationToken cancellationToken) =>
        error is WebSocketException or JsonException or IOException or HttpRequestException or InvalidOperationException
        || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
