using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Talk;

/// <summary>One conversation at the desk: what was said, what is on its way, and the draft. It lives in the browser only.</summary>
internal sealed class TalkState(QueueEntry entry, int claim)
{
    private long _readUpTo;

    public string Id => Entry.ConversationId;

    public QueueEntry Entry { get; private set; } = entry;

    public int Claim { get; private set; } = claim;

    public Standing Standing { get; private set; }

    public TranscriptState Transcript { get; } = new();

    public Outbox Outbox { get; } = new();

    public string Draft { get; set; } = string.Empty;

    /// <summary>False until the service has told what was said so far.</summary>
    public bool Loaded { get; private set; }

    /// <summary>True when the queue's word and this desk's differ, until the conversation is read.</summary>
    public bool InDoubt { get; private set; }

    public int Unread => Transcript.YoungAfter(_readUpTo);

    /// <summary>True when leaving would lose words of the listener.</summary>
    public bool HasUnsaved => Draft.Length > 0 || Outbox.HasUnsent;

    /// <summary>Takes in what the service says of this conversation.</summary>
    public void Apply(DeskConversation news)
    {
        // A frame of a former ownership may arrive after a new claim: its words are true, its state is not.
        if (news.Claim >= Claim)
        {
            (Entry, Claim) = (news.Entry, news.Claim);
            Standing = StandingOf(news.State);
        }

        Transcript.Add(news.Activities, news.Watermark);
        foreach (var stored in news.Activities)
        {
            if (stored.ClientId is { } clientId)
                Outbox.Remove(clientId);
        }

        if (Standing is not Standing.Active)
            Outbox.MarkNotYours(Claim);
        (Loaded, InDoubt) = (true, false);
    }

    /// <summary>What the queue says of it: a severity may rise while the listener reads.</summary>
    public void Apply(QueueEntry news)
    {
        Entry = news;
        if (Standing is not Standing.Active)
            Doubt();
    }

    public void Doubt() => InDoubt = true;

    public void Reclaim(int newClaim) => (Claim, Standing) = (newClaim, Standing.Active);

    public void PassedOn()
    {
        if (Standing is Standing.Active)
            Standing = Standing.PassedOn;
        Outbox.MarkNotYours(Claim);
        (Loaded, InDoubt) = (true, false);
    }

    public void MarkRead() => _readUpTo = Transcript.Watermark;

    private static Standing StandingOf(string state) => state switch
    {
        "active" => Standing.Active,
        "waiting" => Standing.Waiting,
        "closed" => Standing.Closed,
        "left" => Standing.Left,
        _ => Standing.PassedOn,
    };
}
