namespace PreventionBot.Desk.Markup;

/// <summary>A part of a robot's message: lines under each other, or a list.</summary>
/// <param name="IsList">True when each line is an item of a list.</param>
/// <param name="Lines">At least one.</param>
internal sealed record Block(bool IsList, IReadOnlyList<IReadOnlyList<Inline>> Lines);
