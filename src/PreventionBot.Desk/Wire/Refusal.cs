namespace PreventionBot.Desk.Wire;

/// <summary>Why the service did not do what the desk asked.</summary>
internal enum Refusal
{
    /// <summary>It did.</summary>
    None,

    /// <summary>No answer, or one that invites to ask again: the network, a restart, too many requests.</summary>
    Unreachable,

    /// <summary>The session has ended.</summary>
    SignedOut,

    /// <summary>The conversation is not this member's, or not any more.</summary>
    NotYours,

    /// <summary>Asking again would not help.</summary>
    Rejected,
}
