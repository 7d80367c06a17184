namespace PreventionBot.Schema.Desk;

/// <summary>The queue as every member of staff sees it.</summary>
/// <param name="Open">False outside the opening hours: nobody new is queued.</param>
/// <param name="Waiting">Highest severity first, then longest wait.</param>
/// <param name="Mine">Conversations of the member who asks, longest held first.</param>
public sealed record QueueView(bool Open, IReadOnlyList<QueueEntry> Waiting, IReadOnlyList<QueueEntry> Mine);

/// <summary>A conversation without anything that tells who the young person is.</summary>
/// <param name="ConversationId">The public id; opaque.</param>
/// <param name="Pseudonym">Made by the service, for instance "Renard bleu".</param>
/// <param name="Severity">0 to 3, the highest of the conversation.</param>
/// <param name="Category">The gravest thing told, as named in <c>dialogs/signals</c>; null at severity 0.</param>
/// <param name="Reasons">Why this severity, gravest first; at most 5.</param>
/// <param name="Topic">Topic of the script where the bot left off; null before any.</param>
/// <param name="Locale"><c>fr</c> or <c>en</c>.</param>
/// <param name="Age">Age if the young person gave it; else null.</param>
/// <param name="WaitingSince">When it was queued; kept through a release.</param>
/// <param name="Returning">True when it was reopened by a return phrase.</param>
/// <param name="Channel">The messaging channel it comes through, by its Bot Framework name; null on the page.</param>
public sealed record QueueEntry(
    string ConversationId,
    string Pseudonym,
    int Severity,
    string? Category,
    IReadOnlyList<Reason> Reasons,
    string? Topic,
    string Locale,
    int? Age,
    DateTimeOffset WaitingSince,
    bool Returning,
    string? Channel = null);

/// <summary>One reason for a severity.</summary>
/// <param name="Words">The young person's own words that counted, contact details masked; empty when the reason rests on none.</param>
/// <param name="Explanation">Why they count, in plain French.</param>
/// <param name="Severity">1 to 3.</param>
/// <param name="Number">Position in the log of the message they stand in.</param>
public sealed record Reason(string Words, string Explanation, int Severity, long Number)
{
    /// <summary>The position only, never the words.</summary>
    public override string ToString() => $"Reason {Severity} in {Number}";
}
