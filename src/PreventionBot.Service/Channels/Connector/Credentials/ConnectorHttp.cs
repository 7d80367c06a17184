using System.Net;
using System.Net.Sockets;

namespace PreventionBot.Service.Channels.Connector.Credentials;

/// <summary>
/// The client for the Bot Connector. It follows no redirect, keeps no cookie, uses no proxy, adds no trace header, and
/// connects to addresses of the Internet only, whatever a name resolves to at that moment; in Development, to loopback for
/// hosts that say so.
/// </summary>
internal sealed class ConnectorHttp : IDisposable
{
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve;
    private readonly bool _isDevelopment;

    public ConnectorHttp(IHostEnvironment environment)
        : this(environment.IsDevelopment(), Dns.GetHostAddressesAsync)
    {
    }

    /// <param name="isDevelopment">Lets loopback be connected to, by its name or address.</param>
    /// <param name="resolve">The addresses of a host; an address is its own.</param>
    internal ConnectorHttp(bool isDevelopment, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        (_isDevelopment, _resolve) = (isDevelopment, resolve);
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = ConnectAsync,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            // New connections ask DNS anew.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = TimeSpan.FromSeconds(30),
            MaxResponseContentBufferSize = 256 * 1024,
        };
    }

    /// <summary>At most 30 seconds a call and 256 KB an answer. Ask <see cref="ServiceAddresses"/> first.</summary>
    public HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var addresses = (await _resolve(target.Host, cancellationToken)).Where(address => IsAllowed(target.Host, address)).ToArray();
        SocketException? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(address, target.Port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException unreachable)
            {
                socket.Dispose();
                last = unreachable;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last ?? (Exception)new HttpRequestException(HttpRequestError.NameResolutionError, "The host has no address that replies may be sent to.");
    }

    // A public name that suddenly means this machine (rebinding) is refused in Development too.
    private bool IsAllowed(string host, IPAddress address) =>
        PublicAddresses.Contain(address) || (_isDevelopment && IPAddress.IsLoopback(address) && IsLoopbackHost(host));

    private static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
