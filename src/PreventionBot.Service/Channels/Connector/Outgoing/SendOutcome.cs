namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>How sending an activity ended. There are exactly these three ways.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The channel has it.</summary>
    public sealed record Sent : SendOutcome;

    /// <summary>Not now: the channel is away or busy, or its answer was lost.</summary>
    /// <param name="After">How long it asked to wait; null when it did not say.</param>
    /// <param name="Why">A status code or the kind of failure, safe to log.</param>
    public sealed record Later(TimeSpan? After, string Why) : SendOutcome;

    /// <summary>Never: the channel refuses this activity, or the conversation is gone.</summary>
    /// <param name="Why">A status code, safe to log.</param>
    public sealed record Never(string Why) : SendOutcome;
}
