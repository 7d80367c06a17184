using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace PreventionBot.Service.Channels.Connector.Credentials;

/// <summary>
/// Which addresses a reply, and with it this bot's token, may be sent to. A channel names the address in each activity, so
/// whoever could choose it freely would collect tokens and look around behind the firewall.
/// </summary>
internal sealed class ServiceAddresses(IOptions<ConnectorOptions> options, IHostEnvironment environment)
{
    private const int Longest = 2048;

    // Hosts of the Bot Connector; trafficmanager.net and microsoft.com are shared with strangers, so no more of them.
    private static readonly string[] KnownHosts = ["botframework.com", "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"];

    /// <summary>True when replies may go there.</summary>
    /// <param name="serviceUrl">As the activity has it.</param>
    /// <param name="address">It, read; it may lack the trailing slash.</param>
    public bool Allows(string? serviceUrl, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        if (!IsPlain(serviceUrl) || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || !IsAsWritten(serviceUrl, uri))
            return false;
        var allowed = environment.IsDevelopment() && uri.IsLoopback
            ? uri.Scheme is "http" or "https"
            : uri is { Scheme: "https", IsDefaultPort: true, HostNameType: UriHostNameType.Dns } && IsKnown(uri.Host);
        address = allowed ? uri : null;
        return allowed;
    }

    // Nothing that two readers of addresses understand differently: no user info, backslash, escape in the host, blank or
    // letter beyond ASCII; and no query or fragment, which would swallow the path that follows.
    private static bool IsPlain([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= Longest } && text.All(c => c is > ' ' and < '\x7f' and not ('\\' or '@' or '?' or '#' or '"' or '<' or '>' or '^' or '`' or '{' or '|' or '}'));

    // Uri rewrites hosts such as 2130706433 or 0x7f.1 to the address they mean; only what needs no rewriting is taken.
    private static bool IsAsWritten(string text, Uri uri) =>
        text.StartsWith($"{uri.Scheme}://{uri.Host}", StringComparison.OrdinalIgnoreCase)
        && (text.Length == uri.Scheme.Length + 3 + uri.Host.Length || text[uri.Scheme.Length + 3 + uri.Host.Length] is '/' or ':');

    private bool IsKnown(string host) => KnownHosts.Concat(options.Value.AllowedHosts).Any(known =>
        host.Equals(known, StringComparison.OrdinalIgnoreCase)
        || (host.EndsWith(known, StringComparison.OrdinalIgnoreCase) && host[^(known.Length + 1)] == '.'));
}
