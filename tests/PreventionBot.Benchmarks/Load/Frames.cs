using System.Net.WebSockets;

namespace PreventionBot.Benchmarks.Load;

/// <summary>Reads whole messages from a socket into one buffer.</summary>
internal sealed class Frames(WebSocket socket)
{
    private readonly byte[] _buffer = new byte[64 * 1024];

    /// <summary>The next message, valid until the next call; null once the socket is closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken stop)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), stop);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage)
            {
                return _buffer.AsMemory(0, length);
            }
        }
    }
}
