using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>A port on this machine, at both loopback addresses, that counts who connects; it answers what it is told.</summary>
internal sealed class Trap : IDisposable
{
    private readonly List<TcpListener> _listeners = [];
    private readonly string _answer;
    private int _connections;
    private volatile string _received = string.Empty;

    public Trap(string answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    {
        _answer = answer;
        Port = Listen(IPAddress.Loopback, 0);
        if (Socket.OSSupportsIPv6)
        {
            try
            {
                Listen(IPAddress.IPv6Loopback, Port);
            }
            catch (SocketException)
            {
                // A machine may know IPv6 and have no address of it.
            }
        }
    }

    public int Port { get; }

    public int Connections => _connections;

    /// <summary>Head of the latest request.</summary>
    public string Received => _received;

    public void Dispose() => _listeners.ForEach(listener => listener.Dispose());

    private int Listen(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port);
        listener.Start();
        _listeners.Add(listener);
        _ = ServeAsync(listener);
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ServeAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
                var buffer = new byte[4096];
                _received = Encoding.ASCII.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer));
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(_answer));
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }
}
