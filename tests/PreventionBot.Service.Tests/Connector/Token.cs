using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>A token part by part, so that any of them can be wrong.</summary>
internal sealed class Token
{
    public required JsonObject Header { get; init; }

    public required JsonObject Payload { get; init; }

    /// <summary>A right one, as a channel sends it.</summary>
    public static Token OfChannel(StubKey key, DateTimeOffset now) => new()
    {
        Header = new() { ["alg"] = "RS256", ["kid"] = key.Id, ["typ"] = "JWT" },
        Payload = new()
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = ConnectorWorld.AppId,
            ["nbf"] = now.AddSeconds(-10).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(10).ToUnixTimeSeconds(),
            ["serviceurl"] = ConnectorWorld.ServiceUrl,
        },
    };

    /// <summary>A right one of version 1.0, as the Emulator sends it.</summary>
    public static Token OfEmulator(StubKey key, DateTimeOffset now)
    {
        var token = OfChannel(key, now).With("iss", $"https://sts.windows.net/{ConnectorWorld.Tenant}/").Without("serviceurl");
        return token.With("ver", "1.0").With("appid", ConnectorWorld.AppId).With("tid", ConnectorWorld.Tenant);
    }

    public Token With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public Token Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public Token WithHeader(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    /// <summary>Head and payload as they are signed.</summary>
    public string Unsigned() => Encode(Header) + "." + Encode(Payload);

    public string Signed(StubKey key) => Signed(data => key.Sign(data, Hash()));

    public string Signed(Func<byte[], byte[]> sign) => Unsigned() + "." + Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(Unsigned())));

    private HashAlgorithmName Hash() => Header["alg"]?.GetValue<string>() switch
    {
        "RS384" => HashAlgorithmName.SHA384,
        "RS512" => HashAlgorithmName.SHA512,
        _ => HashAlgorithmName.SHA256,
    };

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(part.ToJsonString());
}
