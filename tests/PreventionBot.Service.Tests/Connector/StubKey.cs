using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>A key that signs tokens, and how it is published.</summary>
internal sealed class StubKey(string id, int bits = 2048)
{
    private readonly RSA _rsa = RSA.Create(bits);

    public string Id { get; } = id;

    /// <summary>What the key says beside itself: <c>endorsements</c>, <c>issuer</c>, another <c>use</c>.</summary>
    public JsonObject Extra { get; init; } = [];

    public static StubKey Endorsed(string id, params string[] channels) =>
        new(id) { Extra = new() { ["endorsements"] = new JsonArray([.. channels.Select(channel => JsonValue.Create(channel))]) } };

    public byte[] Sign(byte[] data, HashAlgorithmName hash) => _rsa.SignData(data, hash, RSASignaturePadding.Pkcs1);

    /// <summary>As PSS signs, an algorithm that is not taken.</summary>
    public byte[] SignPss(byte[] data) => _rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

    /// <summary>The public half, as a careless verifier would take it for a shared secret.</summary>
    public string PublicPem() => _rsa.ExportSubjectPublicKeyInfoPem();

    public JsonObject Published()
    {
        var parts = _rsa.ExportParameters(false);
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parts.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parts.Exponent),
        };
        foreach (var (name, value) in Extra)
        {
            published[name] = value?.DeepClone();
        }

        return published;
    }
}
