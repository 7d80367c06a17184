namespace PreventionBot.Conversations.Doorbells;

/// <summary>What one can listen for, besides a conversation's own id.</summary>
public static class DoorbellTopics
{
    /// <summary>Somebody was queued, claimed, released or left.</summary>
    public const string Queue = "queue";

    /// <summary>A conversation of a messaging channel has something to send out.</summary>
    public const string Outbox = "outbox";
}
