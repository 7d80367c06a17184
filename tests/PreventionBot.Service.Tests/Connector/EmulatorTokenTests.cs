using System.Text.Json.Nodes;
using PreventionBot.Service.Channels.Connector.Authentication;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>Tokens that Entra made: of the Emulator, or of a service that has the bot's own credentials.</summary>
public sealed class EmulatorTokenTests : IAsyncLifetime
{
    private const string OwnTenant = "0aa0aaaa-0000-4000-8000-00000000000a";
    private const string Partner = "0BB0BBBB-0000-4000-8000-00000000000B";
    private const string Stranger = "99999999-9999-4999-8999-999999999999";
    private const string OtherApp = "11111111-1111-4111-8111-111111111111";

    private static readonly StubKey _consumer = new("k-grand-public")
    {
        Extra = new() { ["issuer"] = "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0" },
    };

    private static readonly StubKey _plain = new("k-sans-emetteur");

    private static readonly Dictionary<string, (string Code, Func<ConnectorWorld, string> Make)> _wrong = new()
    {
        ["another app"] = ("WrongApp", w => w.EmulatorToken().With("appid", OtherApp).Signed(w.EntraKey)),
        ["no app"] = ("WrongApp", w => w.EmulatorToken().Without("appid").Signed(w.EntraKey)),
        ["the app in azp of version 1.0"] = ("WrongApp", w => w.EmulatorToken().Without("appid").With("azp", ConnectorWorld.AppId).Signed(w.EntraKey)),
        ["the app in appid of version 2.0"] = ("WrongApp", w => w.EmulatorToken().With("ver", "2.0").Signed(w.EntraKey)),
        ["another app in azp"] = ("WrongApp", w => w.EmulatorToken().With("ver", "2.0").With("azp", OtherApp).Signed(w.EntraKey)),
        ["an unknown version"] = ("WrongApp", w => w.EmulatorToken().With("ver", "9.0").With("azp", ConnectorWorld.AppId).Signed(w.EntraKey)),
        ["another audience"] = ("InvalidToken", w => w.EmulatorToken().With("aud", OtherApp).Signed(w.EntraKey)),
        ["a stranger's tenant"] = ("InvalidToken", w => w.EmulatorToken().With("iss", $"https://sts.windows.net/{Stranger}/").Signed(w.EntraKey)),
        ["a stranger's tenant, version 2.0"] = ("InvalidToken", w => w.EmulatorToken().With("iss", $"https://login.microsoftonline.com/{Stranger}/v2.0").Signed(w.EntraKey)),
        ["the issuer without its slash"] = ("InvalidToken", w => w.EmulatorToken().With("iss", $"https://sts.windows.net/{ConnectorWorld.Tenant}").Signed(w.EntraKey)),
        ["the issuer's name before another's"] = ("InvalidToken", w => w.EmulatorToken().With("iss", $"https://sts.windows.net/{ConnectorWorld.Tenant}/.evil.example/").Signed(w.EntraKey)),
        ["the channels' key"] = ("InvalidToken", w => w.EmulatorToken().WithHeader("kid", w.Key.Id).Signed(w.Key)),
        ["the key of consumer accounts"] = ("InvalidToken", w => w.EmulatorToken().WithHeader("kid", _consumer.Id).Signed(_consumer)),
        ["expired"] = ("InvalidToken", w => w.EmulatorToken().With("exp", w.Clock.GetUtcNow().AddMinutes(-10).ToUnixTimeSeconds()).Signed(w.EntraKey)),
        ["no exp"] = ("InvalidToken", w => w.EmulatorToken().Without("exp").Signed(w.EntraKey)),
        ["alg none"] = ("InvalidToken", w => w.EmulatorToken().WithHeader("alg", "none").Unsigned() + "."),
    };

    private ConnectorWorld _world = null!;

    public static TheoryData<string> Wrong => [.. _wrong.Keys];

    public async ValueTask InitializeAsync()
    {
        _world = await ConnectorWorld.StartAsync(("TenantId", OwnTenant), ("AllowedTenants:0", Partner));
        _world.Stub.EntraKeys.Add(_consumer);
        _world.Stub.EntraKeys.Add(_plain);
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData(ConnectorWorld.Tenant)]
    [InlineData("f8cdef31-a31e-4b4a-93e4-5f571e91255a")]
    [InlineData("69e9b82d-4842-4902-8d1e-abc5b98a55e8")]
    [InlineData(OwnTenant)]
    [InlineData("0bb0bbbb-0000-4000-8000-00000000000b")]
    public async Task Both_versions_of_each_known_tenant_are_taken_whatever_the_service_url(string tenant)
    {
        var first = _world.EmulatorToken().With("iss", $"https://sts.windows.net/{tenant}/");
        var unversioned = _world.EmulatorToken().With("iss", $"https://sts.windows.net/{tenant}/").Without("ver");
        var second = _world.EmulatorToken().With("iss", $"https://login.microsoftonline.com/{tenant}/v2.0").With("ver", "2.0").Without("appid").With("azp", ConnectorWorld.AppId);

        foreach (var token in new[] { first, unversioned, second })
        {
            Assert.Equal(new ChannelAccess.Granted(IsEmulator: true), await _world.BearAsync(token.Signed(_world.EntraKey), "emulator", "http://localhost:50000/"));
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Any_other_token_is_refused(string wrong)
    {
        var (code, make) = _wrong[wrong];

        ConnectorWorld.Refused(code == "WrongApp" ? 403 : 401, code, await _world.BearAsync(make(_world), "emulator"));
    }

    [Fact]
    public async Task A_key_that_names_no_issuer_is_taken_as_older_metadata_has_it() =>
        Assert.IsType<ChannelAccess.Granted>(await _world.BearAsync(_world.EmulatorToken().WithHeader("kid", _plain.Id).Signed(_plain), "emulator"));

    [Fact]
    public async Task A_channels_token_does_not_pass_for_the_emulators_because_it_names_an_app() => ConnectorWorld.Refused(
        403,
        "ServiceUrlMismatch",
        await _world.BearAsync(_world.Token().Without("serviceurl").With("ver", JsonValue.Create("1.0")).With("appid", ConnectorWorld.AppId).Signed(_world.Key)));
}
