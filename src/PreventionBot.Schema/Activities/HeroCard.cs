namespace PreventionBot.Schema.Activities;

/// <summary>A service to call, write to or visit, as a Bot Framework hero card that every channel can show.</summary>
/// <param name="Title">The name of the service.</param>
/// <param name="Subtitle">When it answers, in words.</param>
/// <param name="Buttons"><c>call</c> with <c>tel:</c>, <c>openUrl</c> with <c>sms:</c> or <c>https:</c>.</param>
public sealed record HeroCard(string Title, string? Subtitle, IReadOnlyList<CardAction> Buttons)
{
    /// <summary>The content type of a hero card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";
}
