using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>Somebody whose tokens are taken: the channels, or Entra for the Emulator.</summary>
internal interface ITokenIssuer
{
    PublishedKeys Keys { get; }

    /// <summary>True when a token with this <c>iss</c> falls under these rules.</summary>
    bool Issues(string issuer);

    /// <summary>Decides on a token whose signature, issuer, audience and life are proven.</summary>
    /// <param name="key">The key that signed it.</param>
    ChannelAccess Decide(JsonWebToken token, JsonWebKey key, string? channelId, string? serviceUrl);
}
