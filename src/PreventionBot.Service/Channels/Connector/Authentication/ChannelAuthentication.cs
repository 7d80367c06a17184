using System.Globalization;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>
/// Lets in who proves to be a channel of Azure Bot Service or the Emulator: Bot Framework, "Authenticate requests with the
/// Bot Connector API", with the stricter of its rules and the SDKs'.
/// </summary>
internal sealed class ChannelAuthentication(
    IEnumerable<ITokenIssuer> issuers, TokenProof proof, AnonymousRule anonymous, ILogger<ChannelAuthentication> logger)
{
    private static readonly string RetryAfterSeconds = 10.ToString(CultureInfo.InvariantCulture);

    /// <summary>Decides on a request; sets <c>WWW-Authenticate</c> or <c>Retry-After</c>, and leaves the rest of the answer to the caller.</summary>
    /// <param name="channelId">The activity's; null when it has none.</param>
    /// <param name="serviceUrl">The activity's; null when it has none.</param>
    public async Task<ChannelAccess> AuthenticateAsync(HttpContext context, string? channelId, string? serviceUrl, CancellationToken cancellationToken)
    {
        var (access, reason) = anonymous.Decide(context) is { } decided
            ? (decided, "no registration")
            : await ProveAsync(context, channelId, serviceUrl, cancellationToken);
        if (access is ChannelAccess.Refused refused)
        {
            logger.Refused(refused.Code, reason);
            Explain(context.Response.Headers, refused.Status);
        }

        return access;
    }

    private async Task<(ChannelAccess Access, string Reason)> ProveAsync(
        HttpContext context, string? channelId, string? serviceUrl, CancellationToken cancellationToken)
    {
        if (BearerCredential.Read(context.Request) is not { } credential)
            return (Refusals.NoCredential, "header");
        if (UnprovenToken.Read(credential) is not { } claimed)
            return (Refusals.InvalidToken, "form");
        if (issuers.FirstOrDefault(one => one.Issues(claimed.Issuer)) is not { } issuer)
            return (Refusals.InvalidToken, "issuer");
        switch (await issuer.Keys.FindAsync(claimed.KeyId, cancellationToken))
        {
            case KeySearch.Found found:
                var (token, failure) = await proof.ProveAsync(credential, claimed.Issuer, found.Key);
                return token is null
                    ? (Refusals.InvalidToken, failure)
                    : (issuer.Decide(token, found.Key, channelId, serviceUrl), "rules");
            case KeySearch.Unreachable:
                return (Refusals.KeysUnavailable, "keys");
            default:
                return (Refusals.InvalidToken, "unknown key");
        }
    }

    private static void Explain(IHeaderDictionary headers, int status)
    {
        if (status == StatusCodes.Status401Unauthorized)
            headers.WWWAuthenticate = "Bearer";
        if (status == StatusCodes.Status503ServiceUnavailable)
            headers.RetryAfter = RetryAfterSeconds;
    }
}
