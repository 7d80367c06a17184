using System.Threading.Channels;

namespace PreventionBot.Conversations.Doorbells;

/// <summary>One listener. Dispose it to stop listening.</summary>
public sealed class Bell : IDisposable
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly Action<Bell> _unhook;

    internal Bell(string topic, Action<Bell> unhook)
    {
        Topic = topic;
        _unhook = unhook;
    }

    internal string Topic { get; }

    /// <summary>Waits for a ring; throws <see cref="OperationCanceledException"/> when cancelled.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken) =>
        await _rings.Reader.ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _unhook(this);

    internal void Ring() => _rings.Writer.TryWrite(true);
}
