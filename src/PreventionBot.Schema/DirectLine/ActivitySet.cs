using PreventionBot.Schema.Activities;

namespace PreventionBot.Schema.DirectLine;

/// <summary>Activities in the order of the log, and where they end (Direct Line 3.0, ActivitySet).</summary>
/// <param name="Activities">May be empty.</param>
/// <param name="Watermark">Opaque to clients: send it back to get only what came later.</param>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark);
