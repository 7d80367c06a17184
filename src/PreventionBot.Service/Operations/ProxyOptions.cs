namespace PreventionBot.Service.Operations;

/// <summary>The proxies that end TLS in front of the service, from the <c>Proxy</c> section. None unless named.</summary>
public sealed class ProxyOptions
{
    /// <summary>
    /// Addresses (<c>172.30.0.2</c>) or networks (<c>172.30.0.0/24</c>, at most a /8 or, for IPv6, a /7) of proxies whose
    /// <c>X-Forwarded-Proto</c> is believed. Empty: forwarded headers are ignored, whoever sends them.
    /// </summary>
    public IList<string> Trusted { get; } = [];
}
