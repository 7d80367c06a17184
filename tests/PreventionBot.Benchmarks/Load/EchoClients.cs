using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;

namespace PreventionBot.Benchmarks.Load;

/// <summary>Sends a message of the same size on a bare WebSocket and waits for its echo.</summary>
internal sealed class EchoSocketClient : ILoadClient
{
    private readonly int _index;
    private readonly ClientWebSocket _socket = new();
    private readonly Frames _frames;
    private int _turn;

    private EchoSocketClient(int index)
    {
        _index = index;
        _frames = new Frames(_socket);
    }

    public static async Task<EchoSocketClient> OpenAsync(int index, Uri server)
    {
        var client = new EchoSocketClient(index);
        await client._socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/socket" }.Uri, CancellationToken.None);
        return client;
    }

    public async Task<TurnTimes> TurnAsync()
    {
        var message = Encoding.UTF8.GetBytes(Messages.Of(_index, _turn++));
        await _socket.SendAsync(message, WebSocketMessageType.Text, true, CancellationToken.None);
        _ = await _frames.ReadAsync(CancellationToken.None) ?? throw new IOException("The echo socket was closed.");
        var at = Stopwatch.GetTimestamp();
        return new TurnTimes(at, at);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Posts a message of the same size to a bare endpoint that answers with it.</summary>
internal sealed class EchoPostClient(int index, HttpLine line) : ILoadClient
{
    private int _turn;

    public static async Task<EchoPostClient> OpenAsync(int index, Uri server) =>
        new(index, await HttpLine.OpenAsync(new Uri(server, "/post"), null));

    public async Task<TurnTimes> TurnAsync()
    {
        await line.PostAsync(Messages.Of(index, _turn++));
        var at = Stopwatch.GetTimestamp();
        return new TurnTimes(at, at);
    }

    public ValueTask DisposeAsync()
    {
        line.Dispose();
        return ValueTask.CompletedTask;
    }
}
