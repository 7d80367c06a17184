namespace PreventionBot.Detection;

/// <summary>What one message tells, and how fast a person must look at it.</summary>
/// <param name="Severity">The highest severity of <paramref name="Signals"/>.</param>
/// <param name="Category">The gravest signal's category; <c>none</c> at severity None.</param>
/// <param name="Subject">
/// The gravest signal's subject. Without signals: Hypothetical when a context (homework, fiction) cancelled one,
/// else Self.
/// </param>
/// <param name="Signals">What counts, gravest first; at most one per rule.</param>
/// <param name="Cancelled">What was found and does not count as found, in the order of the message.</param>
public sealed record Assessment(
    Severity Severity,
    string Category,
    Subject Subject,
    IReadOnlyList<Signal> Signals,
    IReadOnlyList<CancelledSignal> Cancelled);
