using System.Net.WebSockets;
using System.Text.Json;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Service.Tests.Harness;

/// <summary>A Direct Line socket that keeps everything it received.</summary>
public sealed class Stream : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[256 * 1024];

    public List<Activity> Received { get; } = [];

    public string? Watermark { get; private set; }

    public WebSocketCloseStatus? Closed => _socket.CloseStatus;

    public string? ClosedBecause => _socket.CloseStatusDescription;

    public static async Task<Stream> OpenAsync(string streamUrl)
    {
        var stream = new Stream();
        await stream._socket.ConnectAsync(new Uri(streamUrl), TestContext.Current.CancellationToken);
        return stream;
    }

    /// <summary>Opens a socket for a conversation as a reconnecting client does.</summary>
    public static async Task<Stream> ReconnectAsync(Young young, string? watermark)
    {
        var query = watermark is null ? "" : $"?watermark={watermark}";
        using var answer = await young.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}{query}");
        var json = await answer.Content.ReadAsStringAsync();
        return await OpenAsync(JsonSerializer.Deserialize(json, SchemaJson.Default.DirectLineConversation)!.StreamUrl!);
    }

    /// <summary>Reads until a condition holds, at most ten seconds.</summary>
    public async Task UntilAsync(Func<List<Activity>, bool> enough)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!enough(Received))
        {
            Assert.True(await ReadFrameAsync(limit.Token), "The socket was closed before everything had come.");
        }
    }

    /// <summary>Reads until the other side closes, at most ten seconds.</summary>
    public async Task UntilClosedAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (await ReadFrameAsync(limit.Token))
        {
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task<bool> ReadFrameAsync(CancellationToken limit)
    {
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer.AsMemory(length), limit);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        if (part.MessageType == WebSocketMessageType.Close)
        {
            return false;
        }

        if (length > 0)
        {
            var set = JsonSerializer.Deserialize(_buffer.AsSpan(0, length), SchemaJson.Default.ActivitySet)!;
            Received.AddRange(set.Activities);
            Watermark = set.Watermark;
        }

        return true;
    }
}
