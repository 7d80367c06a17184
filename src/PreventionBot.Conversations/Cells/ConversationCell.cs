using System.Text.Json;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.State;

namespace PreventionBot.Conversations.Cells;

/// <summary>
/// A hot conversation in memory: its newest snapshot, its latest activities and a lock that lets one turn run at a time.
/// It may be thrown away at any moment; the version in the store is what keeps order.
/// </summary>
internal sealed class ConversationCell
{
    private const int TailLength = 64;

    private LoggedActivity[] _tail = [];

    public SemaphoreSlim Lock { get; } = new(1, 1);

    public StoredSnapshot? Snapshot { get; private set; }

    public ConversationState? State { get; private set; }

    public void Hold(StoredSnapshot snapshot)
    {
        Snapshot = snapshot;
        State = JsonSerializer.Deserialize(snapshot.State.Span, StateJson.Default.ConversationState);
        Volatile.Write(ref _tail, []);
    }

    public void Advance(Append append, ConversationState state)
    {
        var before = Snapshot!;
        Snapshot = before with
        {
            Version = before.Version + 1,
            LastNumber = before.LastNumber + append.Activities.Count,
            State = append.State,
        };
        State = state;
        LoggedActivity[] tail = [.. _tail, .. append.Activities];
        Volatile.Write(ref _tail, tail.Length > TailLength ? tail[^TailLength..] : tail);
    }

    public void Forget()
    {
        Snapshot = null;
        State = null;
        Volatile.Write(ref _tail, []);
    }

    /// <summary>Activities after a number if memory holds all of them; null when the log must be read.</summary>
    public IReadOnlyList<LoggedActivity>? Tail(long after)
    {
        var tail = Volatile.Read(ref _tail);
        return tail.Length > 0 && tail[0].Number <= after + 1
            ? tail[^1].Number <= after ? [] : tail[(int)(after + 1 - tail[0].Number)..]
            : null;
    }

    /// <summary>The number of an activity that this client id named, if it is among the latest; null otherwise.</summary>
    public long? NumberOf(string clientId)
    {
        foreach (var activity in Volatile.Read(ref _tail))
        {
            if (activity.ClientId == clientId)
            {
                return activity.Number;
            }
        }

        return null;
    }
}
