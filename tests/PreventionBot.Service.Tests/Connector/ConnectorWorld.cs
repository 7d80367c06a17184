using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using PreventionBot.Service.Channels.Connector;
using PreventionBot.Service.Channels.Connector.Authentication;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>The service's own composition of authentication, against the stub, with a clock that the test moves.</summary>
internal sealed class ConnectorWorld : IAsyncDisposable
{
    public const string AppId = "00000000-0000-4000-8000-00000000b07a";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string Tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    // Making a key takes longer than most tests.
    private static readonly StubKey _key = StubKey.Endorsed("k-canaux", "webchat", "msteams");
    private static readonly StubKey _entraKey = new("k-entra") { Extra = new() { ["issuer"] = "https://login.microsoftonline.com/{tenantid}/v2.0" } };

    private readonly LogKeeper _log = new();
    private readonly WebApplication _app;

    private ConnectorWorld(BotFrameworkStub stub, string environment, IEnumerable<(string Name, string? Value)> settings)
    {
        Stub = stub;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("Connector:" + s.Name, s.Value)));
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_log);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.AddConnectorAuthentication();
        // A machine that is busy with other tests answers late.
        builder.Services.AddSingleton(new MetadataDocuments(Patience));
        _app = builder.Build();
    }

    /// <summary>How long the stub may take for an answer.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    public BotFrameworkStub Stub { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 22, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => _app.Services;

    /// <summary>Endorsed for webchat and msteams.</summary>
    public StubKey Key { get; } = _key;

    /// <summary>Of Entra, published for any tenant.</summary>
    public StubKey EntraKey { get; } = _entraKey;

    /// <summary>Every line logged so far.</summary>
    public string Log => string.Join('\n', _log.Lines);

    /// <summary>A registered bot with a secret, in Production, with these settings instead or beside.</summary>
    public static async Task<ConnectorWorld> StartAsync(params (string Name, string? Value)[] settings)
    {
        var stub = await BotFrameworkStub.StartAsync();
        var all = new Dictionary<string, string?>
        {
            ["AppId"] = AppId,
            ["AppSecret"] = BotFrameworkStub.Secret,
            ["ChannelMetadata"] = new Uri(stub.Address, "channel").AbsoluteUri,
            ["EmulatorMetadata"] = new Uri(stub.Address, "entra").AbsoluteUri,
            ["TokenEndpoint"] = new Uri(stub.Address, "token").AbsoluteUri,
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var world = new ConnectorWorld(stub, "Production", all.Select(pair => (pair.Key, pair.Value)));
        stub.ChannelKeys.Add(world.Key);
        stub.EntraKeys.Add(world.EntraKey);
        return world;
    }

    /// <summary>No registration.</summary>
    public static async Task<ConnectorWorld> StartOffAsync(string environment) =>
        new(await BotFrameworkStub.StartAsync(), environment, []);

    public Token Token(StubKey? key = null) => Connector.Token.OfChannel(key ?? Key, Clock.GetUtcNow());

    public Token EmulatorToken() => Connector.Token.OfEmulator(EntraKey, Clock.GetUtcNow());

    public Task<ChannelAccess> BearAsync(string token, string? channelId = "webchat", string? serviceUrl = ServiceUrl) =>
        AskAsync(Request("Bearer " + token), channelId, serviceUrl);

    public Task<ChannelAccess> AskAsync(HttpContext request, string? channelId = "webchat", string? serviceUrl = ServiceUrl) =>
        Services.GetRequiredService<ChannelAuthentication>().AuthenticateAsync(request, channelId, serviceUrl, TestContext.Current.CancellationToken);

    /// <summary>A request from the Internet with these <c>Authorization</c> headers.</summary>
    public static DefaultHttpContext Request(params string[] authorization)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.77");
        if (authorization.Length > 0)
            context.Request.Headers.Authorization = authorization;
        return context;
    }

    public static void Refused(int status, string code, ChannelAccess access)
    {
        var refused = Assert.IsType<ChannelAccess.Refused>(access);
        Assert.Equal((status, code), (refused.Status, refused.Code));
        Assert.NotEmpty(refused.Message);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Stub.DisposeAsync();
    }

    private sealed class LogKeeper : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
