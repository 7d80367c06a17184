namespace PreventionBot.Schema.Activities;

/// <summary>The activity types this service understands (Activity Protocol 3.x).</summary>
public static class ActivityTypes
{
    /// <summary>Words, from a person or the bot.</summary>
    public const string Message = "message";

    /// <summary>A named fact without words of its own.</summary>
    public const string Event = "event";

    /// <summary>Somebody is writing. Never stored.</summary>
    public const string Typing = "typing";

    /// <summary>A conversation began or its members changed. Never sent to a client.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The sender has left for good.</summary>
    public const string EndOfConversation = "endOfConversation";
}
