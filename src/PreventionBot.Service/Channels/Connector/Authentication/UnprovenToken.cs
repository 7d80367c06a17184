using Microsoft.IdentityModel.JsonWebTokens;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>What a token says of itself before anything is proven: enough to look for the key.</summary>
/// <param name="Issuer">Claim <c>iss</c>.</param>
/// <param name="KeyId">Header <c>kid</c>.</param>
internal sealed record UnprovenToken(string Issuer, string KeyId)
{
    /// <summary>Null when it is no token that could ever be taken, so that no key is looked for.</summary>
    public static UnprovenToken? Read(string token)
    {
        try
        {
            var jwt = new JsonWebToken(token);
            // RFC 7515 § 4.1.11: who does not know what "crit" names must refuse. Nothing is known here.
            return TokenProof.Algorithms.Contains(jwt.Alg) && jwt is { Kid.Length: > 0, Issuer.Length: > 0 } && !jwt.TryGetHeaderValue("crit", out object _)
                ? new UnprovenToken(jwt.Issuer, jwt.Kid)
                : null;
        }
#pragma warning disable CA1031 // A stranger's text fails in every way there is, and the exception's text would quote it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
