using System.Net;
using System.Net.Sockets;

namespace PreventionBot.Service.Channels.Connector.Credentials;

/// <summary>Tells addresses of the Internet from those that lead to this machine, its network or nowhere.</summary>
internal static class PublicAddresses
{
    // IANA's registries of special-purpose addresses (RFC 6890), multicast and reserved space, and the address at which
    // Azure's host agent serves its virtual machines.
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
            // Of IPv6, within 2000::/3: protocol assignments (with Teredo), documentation, 6to4.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>True when the address lies in the Internet. An IPv4 address within an IPv6 one is judged as itself.</summary>
    public static bool Contain(IPAddress address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => Contain(address.MapToIPv4()),
        { AddressFamily: AddressFamily.InterNetwork } => !Array.Exists(NotPublic, network => network.Contains(address)),
        _ => GlobalUnicast.Contains(address) && !Array.Exists(NotPublic, network => network.Contains(address)),
    };
}
