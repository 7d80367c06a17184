using PreventionBot.Desk.Queue;
using PreventionBot.Desk.Talk;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Shifts;

/// <summary>What one member sees between signing in and signing out. It survives the loss of the service.</summary>
/// <param name="alias">The name young people see.</param>
internal sealed class Shift(string alias)
{
    /// <summary>Something on the screen is out of date.</summary>
    public event Action? Changed;

    public string Alias => alias;

    public QueueBoard Queue { get; } = new();

    public Talks Talks { get; } = new();

    /// <summary>Null before the first connection.</summary>
    public bool? Online { get; set; }

    /// <summary>What the last action came to, when it needs saying.</summary>
    public string? Notice { get; private set; }

    /// <summary>How much asks for attention: people waiting and conversations with something unread.</summary>
    public int Attention => Queue.Waiting.Count + Talks.Open.Count(talk => talk.Unread > 0);

    /// <summary>Takes in a new state of the queue.</summary>
    public void Follow(QueueView view)
    {
        Queue.Apply(view);
        Talks.Follow(view.Mine);
        Touch();
    }

    /// <summary>Takes in news of one conversation; of one that is not open it is too late.</summary>
    public void Follow(DeskConversation news)
    {
        Talks.Find(news.Entry.ConversationId)?.Apply(news);
        Talks.MarkRead();
        Touch();
    }

    public void Say(string? notice)
    {
        Notice = notice;
        Touch();
    }

    public void Touch() => Changed?.Invoke();
}
