using PreventionBot.Detection;

namespace PreventionBot.Training.Evaluating;

/// <summary>A message in which two states of the signals hear a different severity.</summary>
/// <param name="Id">The label's id, or the line of a plain text file.</param>
/// <param name="Text">The message, of plain text files alone: a labelled one is never shown.</param>
public sealed record SeverityChange(string Id, Severity From, Severity To, string? Text = null);
