using System.Collections.Concurrent;

namespace PreventionBot.Conversations.Cells;

/// <summary>
/// The hot conversations of this process, at most a fixed number of them: past it, those used longest ago make room.
/// </summary>
/// <param name="capacity">How many to keep; at least 1.</param>
public sealed class ConversationCells(int capacity)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _uses;

    internal ConversationCell Get(string id)
    {
        var entry = _entries.GetOrAdd(id, static _ => new Entry());
        entry.LastUse = Interlocked.Increment(ref _uses);
        if (_entries.Count > capacity)
        {
            MakeRoom();
        }

        return entry.Cell;
    }

    internal void Drop(string id) => _entries.TryRemove(id, out _);

    /// <summary>Drops a quarter at once, so that the sorting is paid rarely.</summary>
    private void MakeRoom()
    {
        foreach (var (id, _) in _entries.OrderBy(e => e.Value.LastUse).Take(Math.Max(1, capacity / 4)).ToArray())
        {
            _entries.TryRemove(id, out _);
        }
    }

    private sealed class Entry
    {
        public ConversationCell Cell { get; } = new();

        public long LastUse { get; set; }
    }
}
