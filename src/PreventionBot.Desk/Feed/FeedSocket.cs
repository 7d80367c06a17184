using System.Net.WebSockets;
using System.Text.Json;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Feed;

/// <summary>Frames over one WebSocket.</summary>
internal sealed class FeedSocket(WebSocket socket)
{
    private readonly byte[] _buffer = new byte[16 * 1024];

    /// <summary>The next frame; null when the service closed the socket.</summary>
    /// <exception cref="JsonException">The frame is not one of docs/wire.md.</exception>
    public async Task<DeskFrame?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
                return null;
            whole.Write(_buffer, 0, part.Count);
            if (part.EndOfMessage)
                break;
        }

        var text = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        // An empty message keeps the socket alive as well as "{}" does.
        return text.IsEmpty ? new(null, null) : JsonSerializer.Deserialize(text, SchemaJson.Default.DeskFrame);
    }

    public async Task SendAsync(DeskWatch watch, CancellationToken cancellationToken)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(watch, SchemaJson.Default.DeskWatch);
        await socket.SendAsync(text.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }
}
