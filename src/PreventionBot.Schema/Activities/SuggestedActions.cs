namespace PreventionBot.Schema.Activities;

/// <summary>Quick replies under a message.</summary>
/// <param name="Actions">In the order to show them.</param>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);
