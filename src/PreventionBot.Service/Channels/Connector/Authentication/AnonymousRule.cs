using System.Net;
using Microsoft.Extensions.Options;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>
/// Who may come without any proof when there is no registration: programs on this machine, in Development. The SDKs let
/// everyone in then.
/// </summary>
internal sealed class AnonymousRule(IOptions<ConnectorOptions> options, IHostEnvironment environment)
{
    /// <summary>Null when there is a registration: then everybody has to prove who they are.</summary>
    public ChannelAccess? Decide(HttpContext context)
    {
        if (options.Value.IsRegistered)
            return null;
        return environment.IsDevelopment() && IsLoopback(context.Connection.RemoteIpAddress) && !IsForwarded(context.Request)
            ? new ChannelAccess.Granted(IsAnonymous: true)
            : Refusals.Off;
    }

    private static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    // A tunnel or proxy on this machine brings strangers in from loopback; it says so.
    private static bool IsForwarded(HttpRequest request) =>
        request.Headers.ContainsKey("Forwarded") || request.Headers.ContainsKey("X-Forwarded-For");
}
