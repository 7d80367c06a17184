namespace PreventionBot.Service.Channels.Connector;

/// <summary>Channels of Azure Bot Service and the Bot Connector, from the <c>Connector</c> section.</summary>
public sealed class ConnectorOptions
{
    /// <summary>Id of the bot's registration, a GUID. Empty: <c>/api/messages</c> is off, but on loopback in Development.</summary>
    public string AppId { get; set; } = string.Empty;

    /// <summary>The registration's client secret; this or <see cref="UseManagedIdentity"/>.</summary>
    public string? AppSecret { get; set; }

    /// <summary>Tenant of a single-tenant registration, a GUID. Null: a multi-tenant one, whose tokens come from tenant <c>botframework.com</c>.</summary>
    public string? TenantId { get; set; }

    /// <summary>Signs in with the user-assigned managed identity whose client id is <see cref="AppId"/>. Default false.</summary>
    public bool UseManagedIdentity { get; set; }

    /// <summary>OpenID metadata of the channels' keys; https, or loopback.</summary>
    public string ChannelMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>OpenID metadata of Entra's keys, which sign for the Emulator; https, or loopback.</summary>
    public string EmulatorMetadata { get; set; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Where the token for the Connector is asked for; https, or loopback. Null: where MSAL knows it to be.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>Hosts, with their sub-domains, that a channel may name for replies beside Microsoft's own.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Tenants, GUIDs, whose Entra tokens are taken beside Bot Framework's own and <see cref="TenantId"/>.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Channels with a desk of their own, by name: they are told of handoffs in Bot Framework's words, and tell how theirs go.</summary>
    public IList<string> Hubs { get; } = [];

    /// <summary>True when there is a registration, and thus tokens are asked of channels and sent to them.</summary>
    internal bool IsRegistered => !string.IsNullOrEmpty(AppId);
}
