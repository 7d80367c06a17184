using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace PreventionBot.Service.Tests.Channels;

/// <summary>A channel's Bot Connector on loopback: keeps what is posted, in order, and misbehaves on demand.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _busy = new();

    private ConnectorStub(WebApplication app) => _app = app;

    /// <summary>The <c>serviceUrl</c> of its activities.</summary>
    public string ServiceUrl => _app.Urls.First() + "/";

    /// <summary>Every post it took.</summary>
    public ConcurrentQueue<Posted> Taken { get; } = [];

    /// <summary>Answers in its place; null lets it take the post.</summary>
    public Func<Posted, IResult?>? Answer { get; set; }

    /// <summary>How long it takes over each post.</summary>
    public TimeSpan Pace { get; set; }

    /// <summary>True when it was ever given a post for a conversation before it had answered the one before.</summary>
    public bool WasHurried { get; private set; }

    public static async Task<ConnectorStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new ConnectorStub(builder.Build());
        stub._app.MapPost("/v3/conversations/{conversation}/activities", (HttpContext context, string conversation) => stub.TakeAsync(context, conversation, null));
        stub._app.MapPost("/v3/conversations/{conversation}/activities/{to}", stub.TakeAsync);
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>What a conversation was sent, in order.</summary>
    public IReadOnlyList<Posted> To(string conversation) => [.. Taken.Where(p => p.Conversation == conversation)];

    /// <summary>Waits until a conversation was sent this many.</summary>
    public async Task<IReadOnlyList<Posted>> UntilAsync(string conversation, int count)
    {
        var limit = Stopwatch.StartNew();
        while (To(conversation).Count < count)
        {
            Assert.True(limit.Elapsed < Patience, $"{To(conversation).Count} of {count} posts came.");
            await Task.Delay(20);
        }

        return To(conversation);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context, string conversation, string? to)
    {
        if (_busy.AddOrUpdate(conversation, 1, (_, n) => n + 1) > 1)
        {
            WasHurried = true;
        }

        try
        {
            var body = await context.Request.ReadFromJsonAsync<JsonElement>();
            var posted = new Posted(conversation, to, body);
            await Task.Delay(Pace);
            if (Answer?.Invoke(posted) is { } answer)
            {
                return answer;
            }

            Taken.Enqueue(posted);
            return Results.Json(new { id = Guid.NewGuid().ToString("N") });
        }
        finally
        {
            _busy.AddOrUpdate(conversation, 0, (_, n) => n - 1);
        }
    }
}

/// <summary>A post to the Connector.</summary>
/// <param name="Conversation">Conversation of the address.</param>
/// <param name="To">Activity of the address that it answers; null for none.</param>
/// <param name="Body">The activity.</param>
internal sealed record Posted(string Conversation, string? To, JsonElement Body)
{
    public string Type => Body.GetProperty("type").GetString()!;

    public string Text => Body.TryGetProperty("text", out var text) ? text.GetString()! : string.Empty;

    public IReadOnlyList<string> Buttons => Body.TryGetProperty("suggestedActions", out var actions)
        ? [.. actions.GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("title").GetString()!)]
        : [];
}
