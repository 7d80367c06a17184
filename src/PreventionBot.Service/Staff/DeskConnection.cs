using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Service.Staff;

/// <summary>A desk's socket: frames out, one at a time; watches in, of which only the newest counts.</summary>
internal sealed class DeskConnection(WebSocket socket) : IDisposable
{
    private const int LongestWatch = 1024;

    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly Channel<DeskWatch> _watches = Channel.CreateBounded<DeskWatch>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public async Task SendAsync(DeskFrame frame, CancellationToken stop)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(frame, SchemaJson.Default.DeskFrame);
        await _sending.WaitAsync(stop);
        try
        {
            await socket.SendAsync(json.AsMemory(), WebSocketMessageType.Text, true, stop);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Reads what the desk wants to watch until it leaves.</summary>
    /// <exception cref="JsonException">It sent something else.</exception>
    public async Task ReadWatchesAsync(CancellationToken stop)
    {
        var buffer = new byte[LongestWatch];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), stop);
            if (received.MessageType == WebSocketMessageType.Close || !received.EndOfMessage)
            {
                return;
            }

            if (received.Count > 0
                && JsonSerializer.Deserialize(buffer.AsSpan(0, received.Count), SchemaJson.Default.DeskWatch) is { } watch)
            {
                await _watches.Writer.WriteAsync(watch, stop);
            }
        }
    }

    public ValueTask<DeskWatch> NextWatchAsync(CancellationToken stop) => _watches.Reader.ReadAsync(stop);

    /// <summary>Waits for a ring, a new watch or the end of the time; returns the watch if there is one.</summary>
    public async Task<DeskWatch?> RingOrWatchAsync(Bell bell, TimeSpan most, CancellationToken stop)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        done.CancelAfter(most);
        var ring = bell.WaitAsync(done.Token).AsTask();
        var watch = _watches.Reader.WaitToReadAsync(done.Token).AsTask();
        await Task.WhenAny(ring, watch);
        await done.CancelAsync();
        await Task.WhenAll(ring, watch).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.ThrowIfCancellationRequested();
        return _watches.Reader.TryRead(out var next) ? next : null;
    }

    public void Dispose() => _sending.Dispose();
}
