using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using PreventionBot.Service.Channels.Connector.Authentication;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>Tokens of Azure Bot Service's channels: one is right, everything else is not.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private static readonly StubKey _rogue = new("k-canaux");
    private static readonly StubKey _teams = StubKey.Endorsed("k-teams", "msteams");
    private static readonly StubKey _bare = new("k-nue");
    private static readonly StubKey _empty = StubKey.Endorsed("k-vide");
    private static readonly StubKey _odd = new("k-bizarre") { Extra = new() { ["endorsements"] = "webchat" } };
    private static readonly StubKey _small = new("k-petite", 1024);
    private static readonly StubKey _sealing = new("k-secret") { Extra = new() { ["use"] = "enc" } };

    private static readonly Dictionary<string, Func<ConnectorWorld, string>> _invalid = new()
    {
        ["garbage in three parts"] = _ => "abc.def.ghi",
        ["empty parts"] = _ => "..",
        ["expired 10 minutes ago"] = w => w.Token().With("exp", In(w, -10)).Signed(w.Key),
        ["expired exactly 5 minutes ago"] = w => w.Token().With("exp", In(w, -5)).Signed(w.Key),
        ["not valid for 10 minutes yet"] = w => w.Token().With("nbf", In(w, 10)).With("exp", In(w, 20)).Signed(w.Key),
        ["no exp"] = w => w.Token().Without("exp").Signed(w.Key),
        ["exp is no number"] = w => w.Token().With("exp", "demain").Signed(w.Key),
        ["exp beyond every calendar"] = w => w.Token().With("exp", JsonNode.Parse("1e300")).Signed(w.Key),
        ["wrong audience"] = w => w.Token().With("aud", "11111111-1111-4111-8111-111111111111").Signed(w.Key),
        ["audience with a slash"] = w => w.Token().With("aud", ConnectorWorld.AppId + "/").Signed(w.Key),
        ["no audience"] = w => w.Token().Without("aud").Signed(w.Key),
        ["wrong issuer"] = w => w.Token().With("iss", "https://evil.example").Signed(w.Key),
        ["issuer with a slash"] = w => w.Token().With("iss", "https://api.botframework.com/").Signed(w.Key),
        ["issuer in capitals"] = w => w.Token().With("iss", "HTTPS://API.BOTFRAMEWORK.COM").Signed(w.Key),
        ["no issuer"] = w => w.Token().Without("iss").Signed(w.Key),
        ["signed by another key under a known id"] = w => w.Token().Signed(_rogue),
        ["the id of another published key"] = w => w.Token(_bare).Signed(w.Key),
        ["unknown key id"] = w => w.Token(new StubKey("k-inconnue")).Signed(w.Key),
        ["no key id"] = w => w.Token().WithHeader("kid", null).Signed(w.Key),
        ["channel issuer, Entra's key"] = w => w.Token(w.EntraKey).Signed(w.EntraKey),
        ["key too small"] = w => w.Token(_small).Signed(_small),
        ["key published for encryption"] = w => w.Token(_sealing).Signed(_sealing),
        ["alg none"] = w => w.Token().WithHeader("alg", "none").Unsigned() + ".",
        ["alg None"] = w => w.Token().WithHeader("alg", "None").Unsigned() + ".",
        ["alg none with a signature"] = w => w.Token().WithHeader("alg", "none").Signed(w.Key),
        ["no alg"] = w => w.Token().WithHeader("alg", null).Signed(w.Key),
        ["HS256 keyed with the public key"] = w => w.Token().WithHeader("alg", "HS256").Signed(data => HMACSHA256.HashData(Encoding.ASCII.GetBytes(w.Key.PublicPem()), data)),
        ["PS256"] = w => w.Token().WithHeader("alg", "PS256").Signed(w.Key.SignPss),
        ["RS256 said, RS512 done"] = w => w.Token().Signed(data => w.Key.Sign(data, HashAlgorithmName.SHA512)),
        ["payload changed after signing"] = w => Changed(w.Token().Signed(w.Key)),
        ["signature cut"] = w => w.Token().Signed(w.Key)[..^8],
        ["signature left out"] = w => w.Token().Unsigned() + ".",
        ["crit that nobody knows"] = w => w.Token().WithHeader("crit", new JsonArray("exp")).Signed(w.Key),
        ["payload is no JSON"] = w => $"{w.Token().Unsigned().Split('.')[0]}.{Base64UrlEncoder.Encode("{\"iss\":")}.c2ln",
        ["payload nested 5,000 deep"] = w => $"{w.Token().Unsigned().Split('.')[0]}.{Base64UrlEncoder.Encode(new string('[', 5000))}.c2ln",
    };

    private static readonly Dictionary<string, Func<ConnectorWorld, string[]>> _noCredential = new()
    {
        ["no header"] = _ => [],
        ["an empty header"] = _ => [string.Empty],
        ["the scheme alone"] = _ => ["Bearer"],
        ["the scheme and a blank"] = _ => ["Bearer "],
        ["another scheme"] = _ => ["Basic YTpi"],
        ["lower-case scheme"] = w => ["bearer " + w.Token().Signed(w.Key)],
        ["upper-case scheme"] = w => ["BEARER " + w.Token().Signed(w.Key)],
        ["no scheme"] = w => [w.Token().Signed(w.Key)],
        ["two blanks"] = w => ["Bearer  " + w.Token().Signed(w.Key)],
        ["a tab"] = w => ["Bearer\t" + w.Token().Signed(w.Key)],
        ["a blank behind"] = w => ["Bearer " + w.Token().Signed(w.Key) + " "],
        ["a word behind"] = w => ["Bearer " + w.Token().Signed(w.Key) + " x"],
        ["two headers"] = w => ["Bearer " + w.Token().Signed(w.Key), "Bearer " + w.Token().Signed(w.Key)],
        ["two tokens in one header"] = w => [$"Bearer {w.Token().Signed(w.Key)},Bearer {w.Token().Signed(w.Key)}"],
        ["not a token"] = _ => ["Bearer zzz"],
        ["five parts, encrypted"] = _ => ["Bearer a.b.c.d.e"],
        ["16 KB"] = w => ["Bearer " + w.Token().With("long", new string('x', 12_000)).Signed(w.Key)],
        ["letters beyond ASCII"] = w => ["Bearer é." + w.Token().Signed(w.Key)[2..]],
    };

    private ConnectorWorld _world = null!;

    public static TheoryData<string> Invalid => [.. _invalid.Keys];

    public static TheoryData<string> NoCredential => [.. _noCredential.Keys];

    public async ValueTask InitializeAsync()
    {
        _world = await ConnectorWorld.StartAsync();
        foreach (var key in new[] { _teams, _bare, _empty, _odd, _small, _sealing })
        {
            _world.Stub.ChannelKeys.Add(key);
        }
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task A_channels_token_is_taken(string algorithm) =>
        Assert.Equal(new ChannelAccess.Granted(), await _world.BearAsync(_world.Token().WithHeader("alg", algorithm).Signed(_world.Key)));

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task A_token_that_proves_nothing_gets_one_answer_whatever_is_wrong(string wrong)
    {
        var request = ConnectorWorld.Request("Bearer " + _invalid[wrong](_world));

        ConnectorWorld.Refused(401, "InvalidToken", await _world.AskAsync(request));
        Assert.Equal("Bearer", request.Response.Headers.WWWAuthenticate);
        // The same world takes a right one: it was the token that was wrong.
        Assert.IsType<ChannelAccess.Granted>(await _world.BearAsync(_world.Token().Signed(_world.Key)));
    }

    [Theory]
    [MemberData(nameof(NoCredential))]
    public async Task Only_one_header_with_the_scheme_as_written_is_read(string wrong)
    {
        var request = ConnectorWorld.Request(_noCredential[wrong](_world));

        ConnectorWorld.Refused(401, "MissingCredential", await _world.AskAsync(request));
        Assert.Equal("Bearer", request.Response.Headers.WWWAuthenticate);
        Assert.Equal(0, _world.Stub.MetadataRead);
    }

    [Theory]
    [InlineData(-4, -20)]
    [InlineData(10, 4)]
    public async Task Clocks_may_differ_by_five_minutes(int until, int from) => Assert.IsType<ChannelAccess.Granted>(
        await _world.BearAsync(_world.Token().With("exp", In(_world, until)).With("nbf", In(_world, from)).Signed(_world.Key)));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://smba.trafficmanager.net:443/emea/")]
    [InlineData("HTTPS://SMBA.TrafficManager.net/emea/")]
    public async Task The_same_service_url_may_be_written_in_other_ways(string serviceUrl) =>
        Assert.IsType<ChannelAccess.Granted>(await _world.BearAsync(_world.Token().Signed(_world.Key), serviceUrl: serviceUrl));

    [Fact]
    public async Task The_claim_may_be_named_as_the_documentation_names_it() => Assert.IsType<ChannelAccess.Granted>(
        await _world.BearAsync(_world.Token().Without("serviceurl").With("serviceUrl", ConnectorWorld.ServiceUrl).Signed(_world.Key)));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/EMEA/")]
    [InlineData("https://smba.trafficmanager.net/emea//")]
    [InlineData("https://smba.trafficmanager.net/emea/?x=1")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:444/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("smba.trafficmanager.net/emea/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_service_url_than_the_tokens_is_refused(string? serviceUrl) =>
        ConnectorWorld.Refused(403, "ServiceUrlMismatch", await _world.BearAsync(_world.Token().Signed(_world.Key), serviceUrl: serviceUrl));

    [Fact]
    public async Task A_token_without_service_url_or_with_two_that_differ_is_refused()
    {
        ConnectorWorld.Refused(403, "ServiceUrlMismatch", await _world.BearAsync(_world.Token().Without("serviceurl").Signed(_world.Key)));
        ConnectorWorld.Refused(403, "ServiceUrlMismatch", await _world.BearAsync(_world.Token().With("serviceUrl", "https://evil.example/").Signed(_world.Key)));
        ConnectorWorld.Refused(403, "ServiceUrlMismatch", await _world.BearAsync(_world.Token().With("serviceurl", string.Empty).Signed(_world.Key), serviceUrl: string.Empty));
    }

    [Theory]
    [InlineData("telegram")]
    [InlineData("Webchat")]
    [InlineData("web")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_key_does_not_speak_for_a_channel_that_it_is_not_endorsed_for(string? channelId) =>
        ConnectorWorld.Refused(403, "ChannelNotEndorsed", await _world.BearAsync(_world.Token().Signed(_world.Key), channelId));

    [Fact]
    public async Task A_key_without_a_list_or_with_an_empty_one_speaks_for_every_channel_and_one_with_an_unreadable_list_for_none()
    {
        Assert.IsType<ChannelAccess.Granted>(await _world.BearAsync(_world.Token(_bare).Signed(_bare), "telegram"));
        Assert.IsType<ChannelAccess.Granted>(await _world.BearAsync(_world.Token(_empty).Signed(_empty), "telegram"));
        Assert.IsType<ChannelAccess.Granted>(await _world.BearAsync(_world.Token(_teams).Signed(_teams), "msteams"));
        ConnectorWorld.Refused(403, "ChannelNotEndorsed", await _world.BearAsync(_world.Token(_teams).Signed(_teams)));
        ConnectorWorld.Refused(403, "ChannelNotEndorsed", await _world.BearAsync(_world.Token(_odd).Signed(_odd)));
    }

    [Fact]
    public async Task With_a_registration_nobody_is_anonymous_not_even_on_this_machine()
    {
        var request = ConnectorWorld.Request();
        request.Connection.RemoteIpAddress = System.Net.IPAddress.Loopback;

        ConnectorWorld.Refused(401, "MissingCredential", await _world.AskAsync(request));
    }

    [Fact]
    public async Task Nothing_of_a_token_or_an_address_is_logged()
    {
        var tokens = _invalid.Values.Select(make => make(_world)).Append(_world.Token().Signed(_world.Key)).ToList();
        foreach (var token in tokens)
        {
            await _world.BearAsync(token);
            await _world.BearAsync(token, "canal-marqueur", "https://adresse-marqueur.example/");
        }

        Assert.Contains("InvalidToken (SecurityTokenInvalidSignatureException)", _world.Log, StringComparison.Ordinal);
        string[] marks = [.. tokens.SelectMany(token => token.Split('.')).Where(part => part.Length > 3), "marqueur", "k-canaux", "evil.example", "203.0.113", ConnectorWorld.AppId];
        Assert.DoesNotContain(marks, mark => _world.Log.Contains(mark, StringComparison.Ordinal));
    }

    private static JsonNode In(ConnectorWorld world, int minutes) => world.Clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var payload = JsonNode.Parse(Base64UrlEncoder.Decode(parts[1]))!;
        payload["x"] = 1;
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload.ToJsonString())}.{parts[2]}";
    }
}
