using PreventionBot.Service.Channels.Connector.Credentials;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>What the bot shows the Connector, through MSAL's own code.</summary>
public sealed class ConnectorTokenTests
{
    [Fact]
    public async Task Client_credentials_for_the_Connector_are_asked_for_once_and_kept()
    {
        await using var world = await ConnectorWorld.StartAsync();

        for (var turn = 0; turn < 5; turn++)
        {
            Assert.Equal("jeton-1", await GetAsync(world));
        }

        var form = Assert.Single(world.Stub.TokenRequests);
        Assert.Equal(ConnectorWorld.AppId, form["client_id"]);
        Assert.Contains("https://api.botframework.com/.default", form["scope"].Split(' '));
        Assert.DoesNotContain(BotFrameworkStub.Secret, world.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("jeton-1", world.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_turns_at_once_ask_once()
    {
        await using var world = await ConnectorWorld.StartAsync();

        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => GetAsync(world))));

        Assert.All(tokens, token => Assert.Equal("jeton-1", token));
        Assert.Single(world.Stub.TokenRequests);
    }

    [Fact]
    public async Task A_token_with_less_than_five_minutes_left_is_not_used_again()
    {
        await using var world = await ConnectorWorld.StartAsync();
        world.Stub.TokenLife = TimeSpan.FromMinutes(4);

        Assert.Equal("jeton-1", await GetAsync(world));
        Assert.Equal("jeton-2", await GetAsync(world));
    }

    [Fact]
    public async Task A_refusal_is_told_by_its_code_and_tells_no_secret()
    {
        await using var world = await ConnectorWorld.StartAsync(("AppSecret", "mauvais-secret"));

        var refused = await Assert.ThrowsAsync<ConnectorTokenException>(() => GetAsync(world));

        Assert.Equal("invalid_client", refused.Kind);
        Assert.DoesNotContain("mauvais-secret", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("mauvais-secret", world.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_nobody_serves_is_told_and_asked_again_the_next_time()
    {
        await using var world = await ConnectorWorld.StartAsync(("TokenEndpoint", "http://127.0.0.1:1/token"));

        Assert.NotEmpty((await Assert.ThrowsAsync<ConnectorTokenException>(() => GetAsync(world))).Kind);
        Assert.NotEmpty((await Assert.ThrowsAsync<ConnectorTokenException>(() => GetAsync(world))).Kind);
    }

    [Fact]
    public async Task Without_a_registration_there_is_no_token()
    {
        await using var world = await ConnectorWorld.StartOffAsync("Production");

        Assert.Null(await GetAsync(world));
        Assert.Empty(world.Stub.TokenRequests);
    }

    [Fact]
    public async Task Who_does_not_wait_any_more_gets_the_cancellation()
    {
        await using var world = await ConnectorWorld.StartAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await world.Services.GetRequiredService<ConnectorToken>().GetAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_managed_identity_is_asked_for_the_Connector_by_its_client_id()
    {
        await using var world = await ConnectorWorld.StartAsync(("AppSecret", null), ("TokenEndpoint", null), ("UseManagedIdentity", "true"));
        // As App Service tells its programs.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", new Uri(world.Stub.Address, "identity").AbsoluteUri);
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "entete");
        try
        {
            Assert.Equal("jeton-identite", await GetAsync(world));
            Assert.Equal("jeton-identite", await GetAsync(world));
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }

        var query = Assert.Single(world.Stub.TokenRequests);
        Assert.Equal(ConnectorWorld.AppId, query["client_id"]);
        Assert.Equal("https://api.botframework.com", query["resource"]);
    }

    private static Task<string?> GetAsync(ConnectorWorld world) =>
        world.Services.GetRequiredService<ConnectorToken>().GetAsync(TestContext.Current.CancellationToken).AsTask();
}
