using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Text;

namespace PreventionBot.Desk.Tests.Feed;

/// <summary>A real WebSocket between the desk and a service, over memory.</summary>
internal sealed class FeedWire : IDisposable
{
    private readonly byte[] _buffer = new byte[4096];

    public FeedWire()
    {
        var (up, down) = (new Pipe(), new Pipe());
        Desk = Socket(down.Reader.AsStream(), up.Writer.AsStream(), isServer: false);
        Service = Socket(up.Reader.AsStream(), down.Writer.AsStream(), isServer: true);
    }

    public WebSocket Desk { get; }

    public WebSocket Service { get; }

    public async Task<string> HearAsync(CancellationToken cancellationToken)
    {
        var part = await Service.ReceiveAsync(_buffer.AsMemory(), cancellationToken);
        return Encoding.UTF8.GetString(_buffer, 0, part.Count);
    }

    public async Task SayAsync(string text, CancellationToken cancellationToken) =>
        await Service.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, cancellationToken);

    public async Task HangUpAsync(CancellationToken cancellationToken) =>
        await Service.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);

    public void Dispose()
    {
        Desk.Dispose();
        Service.Dispose();
    }

    private static WebSocket Socket(Stream input, Stream output, bool isServer) =>
        WebSocket.CreateFromStream(new Duplex(input, output), isServer, null, Timeout.InfiniteTimeSpan);

    private sealed class Duplex(Stream input, Stream output) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => output.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => output.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => input.Read(buffer, offset, count);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            input.ReadAsync(buffer, cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer, offset, count);

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            output.WriteAsync(buffer, cancellationToken);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
