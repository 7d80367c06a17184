using System.Threading.Channels;
using PreventionBot.Conversations.Opinions;

namespace PreventionBot.Service.Opinions;

/// <summary>Messages that wait to be asked about, in memory only. When it is full, what comes is left out: no answer waits for an opinion.</summary>
internal sealed class OpinionQueue(int most, OpinionMetrics metrics) : ISecondOpinions
{
    private readonly Channel<HeardMessage> _waiting = Channel.CreateBounded<HeardMessage>(
        new BoundedChannelOptions(most) { FullMode = BoundedChannelFullMode.Wait });

    public void Consider(HeardMessage message)
    {
        if (!_waiting.Writer.TryWrite(message))
            metrics.Count(OpinionMetrics.Dropped);
    }

    public IAsyncEnumerable<HeardMessage> ReadAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);
}
