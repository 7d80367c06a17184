using PreventionBot.Detection;

namespace PreventionBot.Conversations.Handoffs;

/// <summary>Who has the conversation.</summary>
public enum HandoffMode
{
    /// <summary>The bot.</summary>
    Bot = 0,

    /// <summary>The bot, while the young person waits for staff.</summary>
    Waiting = 1,

    /// <summary>A member of staff; the bot is silent.</summary>
    Active = 2,

    /// <summary>The bot; a person was asked for when nobody was there.</summary>
    OutOfHours = 3,

    /// <summary>Nobody: the young person has left for good.</summary>
    Ended = 4,
}

/// <summary>What the store must know of a handoff to order the queue without reading any content.</summary>
/// <param name="Mode">Who has the conversation.</param>
/// <param name="Severity">Highest severity of the conversation.</param>
/// <param name="Since">Since when it waits or is owned; null otherwise.</param>
/// <param name="OwnerId">The member of staff who owns it; null unless active.</param>
public sealed record QueuePlace(HandoffMode Mode, Severity Severity, DateTimeOffset? Since, string? OwnerId);
