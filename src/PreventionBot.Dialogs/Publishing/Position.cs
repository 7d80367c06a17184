namespace PreventionBot.Dialogs.Publishing;

/// <summary>How many running conversations stand on a step: all that publishing may know of them.</summary>
/// <param name="Locale">Language of the conversations.</param>
/// <param name="Step">The step, by the name that the conversations keep.</param>
/// <param name="Conversations">How many; at least 1.</param>
public sealed record Position(string Locale, StepRef Step, int Conversations);
