namespace PreventionBot.Detection;

/// <summary>A signal that something in the message took back or lowered; staff see it too.</summary>
/// <param name="Signal">The signal as it would have counted.</param>
/// <param name="Because">Why it does not, in plain French: negation, hyperbole, game, homework…</param>
public sealed record CancelledSignal(Signal Signal, string Because);
