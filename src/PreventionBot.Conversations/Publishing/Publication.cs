using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Publishing;

/// <summary>A bundle made live. The publication with the highest number is live; publishing an older bundle again is how one goes back.</summary>
/// <param name="Number">From 1, without holes.</param>
/// <param name="Hash">The bundle.</param>
/// <param name="Author">Who published.</param>
/// <param name="Note">Why, in a few words.</param>
/// <param name="At">When, UTC.</param>
public sealed record Publication(long Number, string Hash, string Author, string Note, DateTimeOffset At);

/// <summary>A renaming in the ledger.</summary>
/// <param name="From">The older name.</param>
/// <param name="To">The newer name.</param>
/// <param name="Publication">The publication that declared it last.</param>
public sealed record Alias(StepRef From, StepRef To, long Publication);
