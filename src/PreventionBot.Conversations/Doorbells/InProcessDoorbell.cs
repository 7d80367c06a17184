using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PreventionBot.Conversations.Doorbells;

/// <summary>The doorbell of a single process: one list of listeners for each topic.</summary>
public sealed class InProcessDoorbell : IDoorbell
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Bell>> _listeners = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Ring(string topic)
    {
        if (_listeners.TryGetValue(topic, out var bells))
        {
            foreach (var bell in bells)
            {
                bell.Ring();
            }
        }
    }

    /// <inheritdoc/>
    public Bell Listen(string topic)
    {
        var bell = new Bell(topic, Unhook);
        _listeners.AddOrUpdate(topic, static (_, b) => [b], static (_, all, b) => all.Add(b), bell);
        return bell;
    }

    private void Unhook(Bell bell)
    {
        var left = _listeners.AddOrUpdate(bell.Topic, static (_, _) => [], static (_, all, b) => all.Remove(b), bell);
        if (left.IsEmpty)
        {
            // Removed only while still this empty list: a listener that came in between keeps its own.
            _listeners.TryRemove(KeyValuePair.Create(bell.Topic, left));
        }
    }
}
