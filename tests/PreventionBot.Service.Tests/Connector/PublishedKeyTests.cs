using Microsoft.Extensions.Logging.Abstractions;
using PreventionBot.Service.Channels.Connector.Authentication;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>Where keys come from: read again when they change, and trusted only while they can be read.</summary>
public sealed class PublishedKeyTests
{
    private static readonly StubKey _next = StubKey.Endorsed("k-suivante", "webchat");

    private static readonly Dictionary<string, Action<BotFrameworkStub>> _rubbish = new()
    {
        ["a page"] = s => s.Metadata = c => c.Response.WriteAsync("<html>Bienvenue</html>"),
        ["nothing"] = s => s.Metadata = _ => Task.CompletedTask,
        ["half of it"] = s => s.Metadata = c => c.Response.WriteAsync(s.Document("x", "channel/keys")[..20]),
        ["no address of keys"] = s => s.Metadata = c => c.Response.WriteAsync("{}"),
        ["an address that is a number"] = s => s.Metadata = c => c.Response.WriteAsync("""{"jwks_uri":5}"""),
        ["an address that is none"] = s => s.Metadata = c => c.Response.WriteAsync("""{"jwks_uri":"keys"}"""),
        ["keys in the clear"] = s => s.Metadata = c => c.Response.WriteAsync("""{"jwks_uri":"http://login.botframework.com/keys"}"""),
        ["keys in a file"] = s => s.Metadata = c => c.Response.WriteAsync("""{"jwks_uri":"file:///etc/hostname"}"""),
        ["an error"] = s => s.Metadata = c => Task.FromResult(c.Response.StatusCode = 500),
        ["a redirect to the right place"] = s => s.Metadata = c => Redirected(c, "/entra"),
        ["2 MB"] = s => s.Metadata = c => c.Response.WriteAsync(s.Document(new string('x', 2_000_000), "channel/keys")),
        ["keys that are a page"] = s => s.Keys = c => c.Response.WriteAsync("<html/>"),
        ["keys in a list"] = s => s.Keys = c => c.Response.WriteAsync("[]"),
        ["no keys"] = s => s.Keys = c => c.Response.WriteAsync("""{"keys":[]}"""),
        ["keys of another kind"] = s => s.Keys = c => c.Response.WriteAsync("""{"keys":[{"kty":"oct","kid":"k-canaux","k":"c2VjcmV0"}]}"""),
        ["an error for keys"] = s => s.Keys = c => Task.FromResult(c.Response.StatusCode = 503),
        ["a connection that breaks"] = s => s.Keys = c =>
        {
            c.Abort();
            return Task.CompletedTask;
        },
    };

    public static TheoryData<string> Rubbish => [.. _rubbish.Keys];

    [Theory]
    [MemberData(nameof(Rubbish))]
    public async Task Metadata_that_can_not_be_read_lets_nobody_in_and_is_read_again_soon(string what)
    {
        await using var world = await ConnectorWorld.StartAsync();
        _rubbish[what](world.Stub);
        var request = ConnectorWorld.Request("Bearer " + world.Token().Signed(world.Key));

        ConnectorWorld.Refused(503, "KeysUnavailable", await world.AskAsync(request));
        Assert.Equal("10", request.Response.Headers.RetryAfter);
        ConnectorWorld.Refused(503, "KeysUnavailable", await world.BearAsync(world.Token().Signed(world.Key)));
        Assert.Equal(1, world.Stub.MetadataRead);

        (world.Stub.Metadata, world.Stub.Keys) = (null, null);
        world.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.IsType<ChannelAccess.Granted>(await world.BearAsync(world.Token().Signed(world.Key)));
    }

    [Fact]
    public async Task Metadata_that_nobody_serves_lets_nobody_in()
    {
        await using var world = await ConnectorWorld.StartAsync(("ChannelMetadata", "http://127.0.0.1:1/nobody"));

        ConnectorWorld.Refused(503, "KeysUnavailable", await world.BearAsync(world.Token().Signed(world.Key)));
        // Entra's is another document: its tokens are taken all the same.
        Assert.IsType<ChannelAccess.Granted>(await world.BearAsync(world.EmulatorToken().Signed(world.EntraKey), "emulator"));
    }

    [Theory]
    [InlineData("http://login.botframework.com/keys")]
    [InlineData("http://127.0.0.1.evil.example/keys")]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://127.0.0.1/keys")]
    public async Task Nothing_is_asked_for_in_the_clear_but_of_loopback(string address)
    {
        using var documents = new MetadataDocuments();

        await Assert.ThrowsAsync<InvalidDataException>(() => documents.GetDocumentAsync(address, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Metadata_that_never_ends_is_given_up()
    {
        await using var stub = await BotFrameworkStub.StartAsync();
        stub.Metadata = SilentAsync;
        using var documents = new MetadataDocuments(TimeSpan.FromMilliseconds(200));
        var keys = new PublishedKeys(new Uri(stub.Address, "channel").AbsoluteUri, documents, TimeProvider.System, NullLogger<PublishedKeys>.Instance);

        Assert.IsType<KeySearch.Unreachable>(await keys.FindAsync("k-canaux", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_request_that_leaves_does_not_wait_for_the_metadata()
    {
        await using var world = await ConnectorWorld.StartAsync();
        world.Stub.Metadata = SilentAsync;
        using var left = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var request = ConnectorWorld.Request("Bearer " + world.Token().Signed(world.Key));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => world.Services.GetRequiredService<ChannelAuthentication>().AuthenticateAsync(request, "webchat", ConnectorWorld.ServiceUrl, left.Token));
    }

    [Fact]
    public async Task The_first_message_under_a_new_key_is_taken_without_a_restart()
    {
        await using var world = await ConnectorWorld.StartAsync();
        await TakesAsync(world, world.Key);
        ConnectorWorld.Refused(401, "InvalidToken", await world.BearAsync(world.Token(_next).Signed(_next)));
        world.Stub.ChannelKeys.Add(_next);
        world.Clock.Advance(TimeSpan.FromSeconds(10));

        await TakesAsync(world, _next);
        await TakesAsync(world, world.Key);
        Assert.Equal(2, world.Stub.MetadataRead);
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_it_read_more_often_than_every_ten_seconds_and_many_at_once_share_one_reading()
    {
        await using var world = await ConnectorWorld.StartAsync();
        var unknown = world.Token(_next).Signed(_next);

        var all = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => world.BearAsync(unknown))));

        Assert.All(all, access => ConnectorWorld.Refused(401, "InvalidToken", access));
        Assert.Equal(1, world.Stub.MetadataRead);
        world.Clock.Advance(TimeSpan.FromSeconds(9.9));
        await world.BearAsync(unknown);
        Assert.Equal(1, world.Stub.MetadataRead);
    }

    [Fact]
    public async Task Known_keys_are_read_again_after_twelve_hours_so_that_a_withdrawn_one_is_refused()
    {
        await using var world = await ConnectorWorld.StartAsync();
        await TakesAsync(world, world.Key);
        world.Stub.ChannelKeys.Clear();
        world.Stub.ChannelKeys.Add(_next);
        world.Clock.Advance(TimeSpan.FromHours(11.9));
        await TakesAsync(world, world.Key);
        world.Clock.Advance(TimeSpan.FromHours(0.2));

        ConnectorWorld.Refused(401, "InvalidToken", await world.BearAsync(world.Token().Signed(world.Key)));
        await TakesAsync(world, _next);
    }

    [Fact]
    public async Task Keys_outlive_a_silent_metadata_address_for_a_day_and_no_longer()
    {
        await using var world = await ConnectorWorld.StartAsync();
        await TakesAsync(world, world.Key);
        world.Stub.Metadata = c => Task.FromResult(c.Response.StatusCode = 500);
        world.Clock.Advance(TimeSpan.FromHours(23.9));
        await TakesAsync(world, world.Key);
        // A key that is not known may be a new one: nobody can tell now.
        ConnectorWorld.Refused(503, "KeysUnavailable", await world.BearAsync(world.Token(_next).Signed(_next)));
        world.Clock.Advance(TimeSpan.FromHours(0.2));

        ConnectorWorld.Refused(503, "KeysUnavailable", await world.BearAsync(world.Token().Signed(world.Key)));
        Assert.Contains("1102", world.Log, StringComparison.Ordinal);
    }

    private static async Task TakesAsync(ConnectorWorld world, StubKey key) =>
        Assert.IsType<ChannelAccess.Granted>(await world.BearAsync(world.Token(key).Signed(key)));

    private static Task SilentAsync(HttpContext context) =>
        Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    private static Task Redirected(HttpContext context, string to)
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    }
}
