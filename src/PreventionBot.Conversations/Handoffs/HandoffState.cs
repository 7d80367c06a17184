namespace PreventionBot.Conversations.Handoffs;

/// <summary>How the handoff of a conversation stands.</summary>
public sealed record HandoffState
{
    /// <summary>Nobody has been asked for.</summary>
    public static readonly HandoffState None = new();

    /// <summary>Who has the conversation.</summary>
    public HandoffMode Mode { get; init; }

    /// <summary>When a person was first asked for; kept through a release, so that nobody loses a place.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>When the present owner took it; null unless active.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>Account of the owner; null unless active.</summary>
    public string? OwnerId { get; init; }

    /// <summary>The first name that the young person sees; null unless active.</summary>
    public string? OwnerAlias { get; init; }

    /// <summary>Number of the ownership, one more with each claim: the fence against writes of a former owner.</summary>
    public int Claim { get; init; }

    /// <summary>True once the conversation was reopened by a return phrase.</summary>
    public bool Returning { get; init; }
}
