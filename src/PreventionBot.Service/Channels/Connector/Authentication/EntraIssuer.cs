using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>
/// Tokens that Entra made with this bot's own credentials: the Emulator has them, and a service that speaks in the bot's
/// name. Versions 1.0 and 2.0; there is no claim <c>serviceurl</c>.
/// </summary>
internal sealed class EntraIssuer : ITokenIssuer
{
    // Tenants of Bot Framework (botbuilder's authenticationConstants) and of the Agents SDK.
    private static readonly string[] BotFrameworkTenants =
    [
        "d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8",
    ];

    private readonly string _appId;
    private readonly Dictionary<string, string> _tenants;

    public EntraIssuer(PublishedKeys keys, IOptions<ConnectorOptions> options)
    {
        Keys = keys;
        _appId = options.Value.AppId;
        var tenants = BotFrameworkTenants.Append(options.Value.TenantId).Concat(options.Value.AllowedTenants)
            .Where(tenant => !string.IsNullOrEmpty(tenant)).Select(tenant => tenant!.ToLowerInvariant()).Distinct();
        _tenants = tenants
            .SelectMany(tenant => new[] { (Issuer: $"https://sts.windows.net/{tenant}/", tenant), (Issuer: VersionTwo(tenant), tenant) })
            .ToDictionary(pair => pair.Issuer, pair => pair.tenant, StringComparer.Ordinal);
    }

    public PublishedKeys Keys { get; }

    public bool Issues(string issuer) => _tenants.ContainsKey(issuer);

    public ChannelAccess Decide(JsonWebToken token, JsonWebKey key, string? channelId, string? serviceUrl) =>
        !SignsFor(key, _tenants[token.Issuer]) ? Refusals.InvalidToken
        : !IsThisBot(token) ? Refusals.WrongApp
        : new ChannelAccess.Granted(IsEmulator: true);

    private bool IsThisBot(JsonWebToken token)
    {
        var claim = !token.TryGetPayloadValue("ver", out string? version) || version == "1.0" ? "appid" : version == "2.0" ? "azp" : null;
        return claim is not null
            && token.TryGetPayloadValue(claim, out string? app)
            && string.Equals(app, _appId, StringComparison.OrdinalIgnoreCase);
    }

    // Entra's keys name the issuer they may sign for, "{tenantid}" meaning any: the key of consumer accounts, which stands
    // in the same document, must not sign for an organisation.
    private static bool SignsFor(JsonWebKey key, string tenant) =>
        !key.AdditionalData.TryGetValue("issuer", out var issuer)
        || issuer?.ToString()?.Replace("{tenantid}", tenant, StringComparison.OrdinalIgnoreCase) == VersionTwo(tenant);

    private static string VersionTwo(string tenant) => $"https://login.microsoftonline.com/{tenant}/v2.0";
}
