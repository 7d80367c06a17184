using System.Net;
using System.Net.Sockets;

namespace PreventionBot.Service.Operations;

/// <summary>The proxies as networks; an address is a network of one.</summary>
internal sealed record TrustedProxies(IReadOnlyList<IPNetwork> Networks)
{
    private const int WidestIPv4 = 8;
    private const int WidestIPv6 = 7;

    public bool IsEmpty => Networks.Count == 0;

    /// <exception cref="StartRefusedException">An entry is no address or network, or one so wide that strangers are in it.</exception>
    public static TrustedProxies Of(ProxyOptions options) => new([.. options.Trusted.Select(Read)]);

    private static IPNetwork Read(string entry)
    {
        if (!entry.Contains('/', StringComparison.Ordinal) && IPAddress.TryParse(entry, out var address))
        {
            return new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128);
        }

        if (!IPNetwork.TryParse(entry, out var network))
        {
            throw new StartRefusedException(
                $"Proxy:Trusted '{entry}' is neither an address such as '172.30.0.2' nor a network such as '172.30.0.0/24'.");
        }

        var widest = network.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? WidestIPv4 : WidestIPv6;
        return network.PrefixLength >= widest
            ? network
            : throw new StartRefusedException($"Proxy:Trusted '{entry}' would believe strangers: name the proxy's own address, or a network of /{widest} or narrower.");
    }
}
