using System.Collections.Concurrent;

namespace PreventionBot.Service.Feeds;

/// <summary>
/// What the clients of a conversation have received for certain. Having been sent is no proof: a frame may be lost with
/// its socket. Proof is a watermark that a client names, or a socket that stayed open until it must have answered.
/// </summary>
/// <remarks>Kept in memory and for a bounded number of conversations: where it is forgotten, more is sent again and nothing is lost.</remarks>
/// <param name="clock">Tells how long a socket has stayed open.</param>
/// <param name="capacity">How many conversations to keep; at least 1.</param>
internal sealed class Deliveries(TimeProvider clock, int capacity)
{
    // Whoever answers a ping has everything that was sent before it: frames keep their order. And some time to be sure.
    private static readonly TimeSpan Proof = SocketPulse.Every + SocketPulse.AnswerWithin + TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Place> _received = new(StringComparer.Ordinal);
    private long _uses;

    /// <summary>Position up to which everything has been received; 0 when nothing is known.</summary>
    public long Received(string conversationId) => _received.TryGetValue(conversationId, out var place) ? place.Position : 0;

    /// <summary>A client has shown that it has everything up to a position.</summary>
    public void Confirm(string conversationId, long position)
    {
        if (position <= 0)
        {
            return;
        }

        var use = Interlocked.Increment(ref _uses);
        _received.AddOrUpdate(
            conversationId,
            static (_, now) => new Place(now.position, now.use),
            static (_, place, now) => new Place(Math.Max(place.Position, now.position), now.use),
            (position, use));
        if (_received.Count > capacity)
        {
            MakeRoom();
        }
    }

    /// <summary>For one socket: notes what is sent on it, and confirms it once the socket has outlived it.</summary>
    public OnSocket Watch(string conversationId) => new(this, conversationId, clock);

    /// <summary>Drops a quarter at once, so that the sorting is paid rarely.</summary>
    private void MakeRoom()
    {
        foreach (var (id, _) in _received.OrderBy(e => e.Value.LastUse).Take(Math.Max(1, capacity / 4)).ToArray())
        {
            _received.TryRemove(id, out _);
        }
    }

    private readonly record struct Place(long Position, long LastUse);

    /// <summary>What has been sent on one socket and is not yet certain. Used by one sender.</summary>
    internal sealed class OnSocket(Deliveries deliveries, string conversationId, TimeProvider clock)
    {
        private readonly Queue<(long Position, DateTimeOffset At)> _underWay = [];

        /// <summary>Everything up to a position has been sent.</summary>
        public void Sent(long position) => _underWay.Enqueue((position, clock.GetUtcNow()));

        /// <summary>The socket is open now.</summary>
        public void StillOpen()
        {
            var before = clock.GetUtcNow() - Proof;
            while (_underWay.TryPeek(out var sent) && sent.At <= before)
            {
                deliveries.Confirm(conversationId, _underWay.Dequeue().Position);
            }
        }
    }
}
