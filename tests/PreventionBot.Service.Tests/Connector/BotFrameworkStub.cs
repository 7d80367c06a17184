using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>
/// <c>login.botframework.com</c> and Entra on loopback: OpenID metadata, keys with endorsements, and the token address, as
/// strict as the real one.
/// </summary>
internal sealed class BotFrameworkStub : IAsyncDisposable
{
    public const string Secret = "secret-du-test";

    private readonly WebApplication _app;
    private int _metadataRead;

    private BotFrameworkStub(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public ConcurrentBag<StubKey> ChannelKeys { get; } = [];

    public ConcurrentBag<StubKey> EntraKeys { get; } = [];

    /// <summary>Forms that arrived at the token address.</summary>
    public ConcurrentQueue<Dictionary<string, string>> TokenRequests { get; } = [];

    /// <summary>Life of the tokens it gives.</summary>
    public TimeSpan TokenLife { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Answers in place of the channels' metadata.</summary>
    public Func<HttpContext, Task>? Metadata { get; set; }

    /// <summary>Answers in place of the channels' keys.</summary>
    public Func<HttpContext, Task>? Keys { get; set; }

    public int MetadataRead => _metadataRead;

    public static async Task<BotFrameworkStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new BotFrameworkStub(builder.Build());
        stub._app.MapGet("/channel", stub.ChannelMetadataAsync);
        stub._app.MapGet("/channel/keys", context => stub.Keys?.Invoke(context) ?? context.Response.WriteAsync(Set(stub.ChannelKeys)));
        stub._app.MapGet("/entra", context => context.Response.WriteAsync(stub.Document("https://login.microsoftonline.com/{tenantid}/v2.0", "entra/keys")));
        stub._app.MapGet("/entra/keys", context => context.Response.WriteAsync(Set(stub.EntraKeys)));
        stub._app.MapPost("/token", stub.TokenAsync);
        stub._app.MapGet("/identity", stub.IdentityAsync);
        await stub._app.StartAsync();
        return stub;
    }

    /// <summary>Metadata that points to these keys.</summary>
    public string Document(string issuer, string keys) =>
        new JsonObject { ["issuer"] = issuer, ["jwks_uri"] = new Uri(Address, keys).AbsoluteUri, ["id_token_signing_alg_values_supported"] = new JsonArray("RS256") }.ToJsonString();

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private static string Set(IEnumerable<StubKey> keys) =>
        new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.Published())]) }.ToJsonString();

    private Task ChannelMetadataAsync(HttpContext context)
    {
        Interlocked.Increment(ref _metadataRead);
        return Metadata?.Invoke(context) ?? context.Response.WriteAsync(Document("https://api.botframework.com", "channel/keys"));
    }

    private async Task TokenAsync(HttpContext context)
    {
        var form = (await context.Request.ReadFormAsync()).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        TokenRequests.Enqueue(form);
        if (form.GetValueOrDefault("grant_type") != "client_credentials" || form.GetValueOrDefault("client_secret") != Secret)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "AADSTS7000215: Invalid client secret provided." });
            return;
        }

        await context.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_in = (int)TokenLife.TotalSeconds, access_token = $"jeton-{TokenRequests.Count}" });
    }

    // App Service's address for managed identities.
    private Task IdentityAsync(HttpContext context)
    {
        TokenRequests.Enqueue(context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));
        var until = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return context.Response.WriteAsJsonAsync(new { access_token = "jeton-identite", expires_on = until, resource = "https://api.botframework.com", token_type = "Bearer" });
    }
}
