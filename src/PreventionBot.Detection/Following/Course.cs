namespace PreventionBot.Detection.Following;

/// <summary>What is remembered of the last messages of a conversation so that small signs add up. Holds ideas, never words.</summary>
public sealed record Course
{
    /// <summary>Nothing said yet.</summary>
    public static Course Start { get; } = new();

    /// <summary>Messages so far.</summary>
    public int Turn { get; init; }

    /// <summary>The weight of what was heard, fading with each message; 1 is what an alarm needs.</summary>
    public double Weight { get; init; }

    /// <summary>Ideas heard of late that some combination asks for.</summary>
    public IReadOnlyList<HeardIdea> Ideas { get; init; } = [];
}

/// <summary>A concept that was heard.</summary>
/// <param name="Id">As named in <c>dialogs/signals/concepts</c>.</param>
/// <param name="Turn">The message it was last heard in, from 1.</param>
public sealed record HeardIdea(string Id, int Turn);

/// <summary>A message, read with what came before it.</summary>
/// <param name="Found">What it tells, by itself and with the others.</param>
/// <param name="Course">What to remember for the next one.</param>
public sealed record Followed(Assessment Found, Course Course);
