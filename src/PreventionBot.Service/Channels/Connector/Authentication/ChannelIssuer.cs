using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>Tokens of Azure Bot Service's channels: the claim <c>serviceurl</c> and the key's endorsements must fit the activity.</summary>
internal sealed class ChannelIssuer(PublishedKeys keys) : ITokenIssuer
{
    private const string Issuer = "https://api.botframework.com";

    public PublishedKeys Keys { get; } = keys;

    public bool Issues(string issuer) => issuer == Issuer;

    public ChannelAccess Decide(JsonWebToken token, JsonWebKey key, string? channelId, string? serviceUrl) =>
        !IsFor(token, serviceUrl) ? Refusals.WrongServiceUrl
        : !Endorses(key, channelId) ? Refusals.NotEndorsed
        : new ChannelAccess.Granted();

    // Documented as serviceUrl, sent as serviceurl.
    private static bool IsFor(JsonWebToken token, string? serviceUrl)
    {
        var claims = token.Claims.Where(claim => claim.Type.Equals("serviceurl", StringComparison.OrdinalIgnoreCase)).ToList();
        return claims.Count > 0 && claims.TrueForAll(claim => IsSame(claim.Value, serviceUrl));
    }

    private static bool IsSame(string claimed, string? serviceUrl) =>
        Uri.TryCreate(claimed, UriKind.Absolute, out var one)
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var other)
        && Trimmed(one) == Trimmed(other);

    // Uri writes scheme and host in lower case and leaves the default port out; one trailing slash makes no difference.
    private static string Trimmed(Uri address) => address.AbsoluteUri is [.. var rest, '/'] ? rest : address.AbsoluteUri;

    // A key without a list, or with an empty one, vouches for every channel (the SDKs' rule); one that can't be read for none.
    private static bool Endorses(JsonWebKey key, string? channelId)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var list) || list is null or JsonElement { ValueKind: JsonValueKind.Null })
            return true;
        if (list is not JsonElement { ValueKind: JsonValueKind.Array } endorsements)
            return false;
        return endorsements.GetArrayLength() == 0
            || endorsements.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.ValueEquals(channelId));
    }
}
