using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>How the search for a key ended.</summary>
internal abstract record KeySearch
{
    private KeySearch()
    {
    }

    /// <summary>It is published.</summary>
    public sealed record Found(JsonWebKey Key) : KeySearch;

    /// <summary>The published keys were read, and it is none of them.</summary>
    public sealed record Unknown : KeySearch;

    /// <summary>The published keys can't be read, so nothing can be said.</summary>
    public sealed record Unreachable : KeySearch;
}
