namespace PreventionBot.Schema.Activities;

/// <summary>How a handoff goes, as the value of <see cref="EventNames.HandoffStatus"/> tells it.</summary>
public static class HandoffStates
{
    /// <summary>A person has the conversation.</summary>
    public const string Accepted = "accepted";

    /// <summary>No person can take it.</summary>
    public const string Failed = "failed";

    /// <summary>The person has given it back.</summary>
    public const string Completed = "completed";
}
