namespace PreventionBot.Schema.Desk;

/// <summary>A conversation as its owner at the desk sees it, whole or from a watermark on.</summary>
/// <param name="Entry">What the queue says of it.</param>
/// <param name="State"><c>active</c> while the asking member owns it; <c>waiting</c>, <c>closed</c> or <c>left</c> (the young person has gone) when not.</param>
/// <param name="Claim">Number of this ownership; every write carries it, so that a late write of a former owner is refused.</param>
/// <param name="Activities">In the order of the log.</param>
/// <param name="Watermark">Position of the last activity; ask for what comes after it.</param>
public sealed record DeskConversation(
    QueueEntry Entry, string State, int Claim, IReadOnlyList<DeskActivity> Activities, long Watermark);

/// <summary>One line of the transcript at the desk.</summary>
/// <param name="Number">Position in the log.</param>
/// <param name="At">When it was stored, UTC.</param>
/// <param name="Speaker">One of <see cref="Activities.Speakers"/>.</param>
/// <param name="Name">Alias of the staff member; null for the others.</param>
/// <param name="Text">The words, Markdown for the bot's and plain for everybody else's. Contact details of a young person are masked.</param>
/// <param name="ClientId">The sender's own id, by which a desk recognises what it sent; null for the others.</param>
/// <param name="Highlights">Where in the text the words stand that raised the severity.</param>
/// <param name="Masked">How many passages are masked; the original is had by <see cref="DeskReveal"/>.</param>
public sealed record DeskActivity(
    long Number,
    DateTimeOffset At,
    string Speaker,
    string? Name,
    string Text,
    string? ClientId,
    IReadOnlyList<Highlight> Highlights,
    int Masked = 0)
{
    /// <summary>The position only, never the words.</summary>
    public override string ToString() => $"DeskActivity {Number}";
}

/// <summary>Words that raised the severity.</summary>
/// <param name="Start">Offset in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units, at least 1.</param>
/// <param name="Severity">1 to 3.</param>
/// <param name="Explanation">Why they count, in plain French.</param>
public sealed record Highlight(int Start, int Length, int Severity, string Explanation);
