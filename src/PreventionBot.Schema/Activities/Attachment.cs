namespace PreventionBot.Schema.Activities;

/// <summary>A card under a message.</summary>
/// <param name="ContentType"><see cref="HeroCard.ContentType"/> for the cards that this service sends.</param>
/// <param name="Content">The card.</param>
public sealed record Attachment(string ContentType, HeroCard? Content);
