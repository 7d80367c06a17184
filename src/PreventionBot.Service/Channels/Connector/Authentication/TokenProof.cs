using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>Proves what every token must prove: signature, issuer, audience, life.</summary>
internal sealed class TokenProof(IOptions<ConnectorOptions> options, TimeProvider clock)
{
    // Bot Framework, "Authenticate requests with the Bot Connector API": 5 minutes for clocks that differ.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>The algorithms that are taken; never <c>none</c>, and none that a public key could be the secret of.</summary>
    public static IReadOnlyList<string> Algorithms { get; } = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>The token, proven.</summary>
    /// <returns>It, or the kind of failure; the kind is safe to log.</returns>
    public async Task<(JsonWebToken? Token, string Failure)> ProveAsync(string token, string issuer, SecurityKey key)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            ValidIssuer = issuer,
            AudienceValidator = (audiences, _, _) => audiences.Contains(options.Value.AppId, StringComparer.OrdinalIgnoreCase),
            IssuerSigningKey = key,
            TryAllIssuerSigningKeys = false,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => IsAlive(from, until),
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken proven }
            ? (proven, string.Empty)
            : (null, result.Exception?.GetType().Name ?? "unknown");
    }

    private bool IsAlive(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is not null && until > now - Skew && (from is null || from < now + Skew);
    }
}
