using System.Net.WebSockets;

namespace PreventionBot.Service.Feeds;

/// <summary>
/// The reading half of a socket that mostly sends: drops what the client says (clients keep alive with empty messages)
/// and stops the sender when it leaves.
/// </summary>
internal sealed class SocketReader : IAsyncDisposable
{
    private static readonly TimeSpan CloseWithin = TimeSpan.FromSeconds(2);

    private readonly WebSocket _socket;
    private readonly CancellationTokenSource _stopSender;
    // Cancelling a read aborts the socket, so the reader has a token of its own, used last.
    private readonly CancellationTokenSource _stopReading = new();
    private readonly Task _reading;

    public SocketReader(WebSocket socket, CancellationTokenSource stopSender)
    {
        _socket = socket;
        _stopSender = stopSender;
        _reading = ReadAsync();
    }

    /// <summary>Closes politely if the other side still listens, and waits two seconds at most for its answer.</summary>
    public async Task CloseAsync(string reason)
    {
        if (_socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        _stopReading.CancelAfter(CloseWithin);
        try
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, reason, _stopReading.Token);
            await _reading;
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // It is closed either way.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopReading.CancelAsync();
        await _reading;
        _stopReading.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[256];
        try
        {
            while ((await _socket.ReceiveAsync(buffer.AsMemory(), _stopReading.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The sender learns it below.
        }

        await _stopSender.CancelAsync();
    }
}
