using Microsoft.Extensions.Options;

namespace PreventionBot.Service.Channels.Connector;

/// <summary>Refuses, at start, settings under which a stranger could pass for a channel or a secret would travel in the clear.</summary>
internal sealed class ConnectorChecks : IValidateOptions<ConnectorOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorOptions options)
    {
        var wrong = Credentials(options).Concat(Addresses(options)).Concat(Lists(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Credentials(ConnectorOptions options)
    {
        var hasSecret = !string.IsNullOrWhiteSpace(options.AppSecret);
        if (!options.IsRegistered)
        {
            if (hasSecret || options.UseManagedIdentity)
                yield return "Connector:AppSecret or Connector:UseManagedIdentity is set, but Connector:AppId is not: name the registration's id, or remove them.";
            yield break;
        }

        if (!IsGuid(options.AppId))
            yield return "Connector:AppId is not a GUID such as 00000000-0000-4000-8000-000000000000: copy the Microsoft App ID of the Azure Bot.";
        if (hasSecret == options.UseManagedIdentity)
            yield return "Connector needs Connector:AppSecret or Connector:UseManagedIdentity, and exactly one of them.";
        if (options.UseManagedIdentity && !string.IsNullOrEmpty(options.TokenEndpoint))
            yield return "Connector:TokenEndpoint has no meaning with Connector:UseManagedIdentity: remove one of them.";
        if (!string.IsNullOrEmpty(options.TenantId) && !IsGuid(options.TenantId))
            yield return "Connector:TenantId is not a GUID: copy the App Tenant ID of the Azure Bot, or leave it out for a multi-tenant bot.";
    }

    private static IEnumerable<string> Addresses(ConnectorOptions options)
    {
        var addresses = new (string Name, string? Value)[]
        {
            ("ChannelMetadata", options.ChannelMetadata), ("EmulatorMetadata", options.EmulatorMetadata), ("TokenEndpoint", options.TokenEndpoint),
        };
        return addresses
            .Where(address => !(address.Name == "TokenEndpoint" && string.IsNullOrEmpty(address.Value)) && !IsSafe(address.Value))
            .Select(address => $"Connector:{address.Name} is not an https address without user info; on loopback it may be http.");
    }

    private static IEnumerable<string> Lists(ConnectorOptions options) =>
        options.AllowedHosts.Where(host => !IsHost(host))
            .Select(host => $"Connector:AllowedHosts '{host}' is not a host name such as channel.example.org: no scheme, port, path, wildcard or address.")
            .Concat(options.AllowedTenants.Where(tenant => !IsGuid(tenant))
                .Select(tenant => $"Connector:AllowedTenants '{tenant}' is not a GUID."));

    private static bool IsGuid(string? text) => Guid.TryParseExact(text, "D", out _);

    private static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && (uri.Scheme == "https" || (uri.Scheme == "http" && uri.IsLoopback));

    // A single label would let a whole top-level domain in.
    private static bool IsHost(string host) =>
        host.Contains('.', StringComparison.Ordinal)
        && host.Split('.').All(label => label.Length > 0 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        && Uri.CheckHostName(host) == UriHostNameType.Dns;
}
