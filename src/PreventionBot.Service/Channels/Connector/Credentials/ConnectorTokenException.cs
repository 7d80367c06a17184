namespace PreventionBot.Service.Channels.Connector.Credentials;

/// <summary>No token for the Connector is to be had now; asking again later may help.</summary>
/// <param name="kind">MSAL's or the network's code, such as <c>invalid_client</c>; safe to log.</param>
internal sealed class ConnectorTokenException(string kind)
    : Exception($"Entra gave no token for the Connector ({kind}). Look at Connector:AppId, Connector:AppSecret and Connector:TenantId, and whether this machine reaches the token address.")
{
    /// <summary>MSAL's or the network's code; safe to log.</summary>
    public string Kind { get; } = kind;
}
