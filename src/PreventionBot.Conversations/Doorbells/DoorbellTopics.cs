namespace PreventionBot.Conversations.Doorbells;

/// <summary>What one can listen for, besides a conversation's own id.</summary>
public static class DoorbellTopics
{
    /// <summary>Somebody was queued, claimed, released or left.</summary>
    public const string Queue = "queue";
}
