using PreventionBot.Conversations.Logs;

namespace PreventionBot.Conversations.Tests.Harness;

/// <summary>A log in lists that keeps the contract, can be made to fail, and counts what it refused.</summary>
internal sealed class ListLog : IConversationLog
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (StoredSnapshot Snapshot, List<LoggedActivity> Activities)> _rows = [];

    public bool Fails { get; set; }

    /// <summary>When set, an append waits for it before it commits, as on a slow disk.</summary>
    public TaskCompletionSource? Delay { get; set; }

    public int Refused { get; private set; }

    public IReadOnlyList<LoggedActivity> Activities(string id) => _rows[id].Activities;

    public Task<StoredSnapshot> CreateAsync(string id, ReadOnlyMemory<byte> state, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _rows.TryAdd(id, (new StoredSnapshot(new Row(id), 0, 0, state), []));
            return Task.FromResult(_rows[id].Snapshot);
        }
    }

    public Task<StoredSnapshot?> LoadAsync(string id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_rows.TryGetValue(id, out var row) ? row.Snapshot : null);
        }
    }

    public async Task<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken)
    {
        if (Fails)
        {
            throw new LogUnavailableException("planted");
        }

        if (Delay is { } delay)
        {
            await delay.Task.WaitAsync(cancellationToken);
        }

        lock (_gate)
        {
            var (snapshot, activities) = _rows[append.Conversation.Id];
            var ids = append.Activities.Select(a => a.ClientId).OfType<string>().ToHashSet();
            if (activities.Find(a => a.ClientId is { } id && ids.Contains(id)) is { } known)
            {
                return new AppendResult.Duplicate(known.Number);
            }

            if (snapshot.Version != append.ExpectedVersion)
            {
                Refused++;
                return new AppendResult.Stale();
            }

            activities.AddRange(append.Activities);
            _rows[append.Conversation.Id] = (snapshot with { Version = snapshot.Version + 1, LastNumber = activities.Count, State = append.State }, activities);
            return new AppendResult.Stored();
        }
    }

    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(StoredConversation conversation, long after, int max, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<LoggedActivity>>([.. _rows[conversation.Id].Activities.Where(a => a.Number > after).Take(max)]);
        }
    }

    private sealed class Row(string id) : StoredConversation(id);
}
