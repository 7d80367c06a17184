using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Queue;

/// <summary>The queue as last heard of.</summary>
internal sealed class QueueBoard
{
    /// <summary>Null until the service has told.</summary>
    public QueueView? View { get; private set; }

    /// <summary>Grows with each view, so that a late answer can be told from a newer frame.</summary>
    public int Edition { get; private set; }

    public IReadOnlyList<QueueEntry> Waiting => View?.Waiting ?? [];

    public void Apply(QueueView view)
    {
        View = view;
        Edition++;
    }

    /// <summary>What the queue says of a conversation; null when it says nothing.</summary>
    public QueueEntry? Find(string id) =>
        Waiting.Concat(View?.Mine ?? []).FirstOrDefault(entry => entry.ConversationId == id);
}
