using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Talk;

/// <summary>The conversations open on this desk, and the one in front.</summary>
internal sealed class Talks
{
    private readonly List<TalkState> _open = [];
    private readonly HashSet<string> _dismissed = [];

    public IReadOnlyList<TalkState> Open => _open;

    public TalkState? Selected { get; private set; }

    /// <summary>False while the browser shows another tab: what comes in then is not read.</summary>
    public bool InSight { get; private set; } = true;

    public bool HasUnsaved => _open.Exists(talk => talk.HasUnsaved);

    public TalkState? Find(string id) => _open.Find(talk => talk.Id == id);

    /// <summary>Opens a conversation just taken; one that was open goes on where it was, draft and all.</summary>
    public TalkState Take(QueueEntry entry, int claim)
    {
        _dismissed.Remove(entry.ConversationId);
        if (Find(entry.ConversationId) is { } known)
        {
            known.Reclaim(claim);
            return known;
        }

        var talk = new TalkState(entry, claim);
        _open.Add(talk);
        return talk;
    }

    /// <summary>
    /// Follows the service's list of this member's conversations. Those that it names and the desk did not know, and
    /// those the desk believed its own and it does not name, are in doubt until they are read.
    /// </summary>
    public void Follow(IReadOnlyList<QueueEntry> mine)
    {
        var ids = mine.Select(entry => entry.ConversationId).ToHashSet();
        // A list sent before a release was stored may still name the conversation: it is not opened anew.
        _dismissed.IntersectWith(ids);
        foreach (var talk in _open.Where(talk => talk.Standing is Standing.Active && !ids.Contains(talk.Id)))
            talk.Doubt();
        foreach (var entry in mine.Where(entry => !_dismissed.Contains(entry.ConversationId)))
        {
            if (Find(entry.ConversationId) is { } known)
                known.Apply(entry);
            else
                _open.Add(new TalkState(entry, claim: 0));
        }
    }

    public void Select(TalkState? talk)
    {
        Selected = talk;
        MarkRead();
    }

    public void Seen(bool inSight)
    {
        InSight = inSight;
        MarkRead();
    }

    /// <summary>What the front conversation shows counts as read as long as somebody can see it.</summary>
    public void MarkRead()
    {
        if (InSight)
            Selected?.MarkRead();
    }

    /// <summary>Takes a conversation off the desk, with its draft.</summary>
    public void Dismiss(TalkState talk)
    {
        _open.Remove(talk);
        _dismissed.Add(talk.Id);
        if (Selected == talk)
            Select(null);
    }
}
