using System.Buffers.Text;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace PreventionBot.Benchmarks.Load;

/// <summary>
/// One kept-alive HTTP/1.1 connection that posts JSON to one address. Written by hand because HttpClient would cost the
/// generator more than the echo server spends on the request, and the generator would be what is measured.
/// </summary>
internal sealed class HttpLine : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _out = new byte[8 * 1024];
    private readonly byte[] _in = new byte[8 * 1024];
    private readonly string _head;

    private HttpLine(Uri address, string? token) =>
        _head = $"POST {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\n"
            + (token is null ? "" : $"Authorization: Bearer {token}\r\n")
            + "Content-Length: ";

    public static async Task<HttpLine> OpenAsync(Uri address, string? token)
    {
        var line = new HttpLine(address, token);
        await line._socket.ConnectAsync(address.Host, address.Port);
        return line;
    }

    /// <summary>Posts a body and returns the answer's body; throws when the answer is not 200 or the line is cut.</summary>
    public async Task<ReadOnlyMemory<byte>> PostAsync(string body)
    {
        await _socket.SendAsync(_out.AsMemory(0, Write(body)));
        var length = 0;
        while (true)
        {
            var read = await _socket.ReceiveAsync(_in.AsMemory(length));
            if (read == 0 || length + read == _in.Length)
            {
                throw new IOException(read == 0 ? "The server closed the connection." : "The answer is larger than expected.");
            }

            length += read;
            if (BodyOf(_in.AsSpan(0, length)) is { } place)
            {
                return _in.AsMemory(place);
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    private int Write(string body)
    {
        var at = Encoding.UTF8.GetBytes(_head, _out);
        at += Encoding.UTF8.GetBytes(Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture), _out.AsSpan(at));
        at += Encoding.UTF8.GetBytes("\r\n\r\n", _out.AsSpan(at));
        return at + Encoding.UTF8.GetBytes(body, _out.AsSpan(at));
    }

    /// <summary>Where the body lies once the answer is whole; null while more must come. A chunked body keeps its framing.</summary>
    private static Range? BodyOf(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = answer[..end];
        if (!head.StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException("Answered " + Encoding.UTF8.GetString(answer));
        }

        var body = end + 4;
        var at = head.IndexOf("Content-Length: "u8);
        var whole = at >= 0
            ? Utf8Parser.TryParse(head[(at + 16)..], out int length, out _) && answer.Length >= body + length
            : answer.EndsWith("0\r\n\r\n"u8);
        return whole ? body..answer.Length : null;
    }
}
