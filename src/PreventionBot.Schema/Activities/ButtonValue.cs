namespace PreventionBot.Schema.Activities;

/// <summary>What a pressed quick reply sends back as the activity's value.</summary>
/// <param name="To">Where in the scripts it leads, for instance <c>fugue#nuit-dehors</c> or <c>_actions#humain</c>.</param>
public sealed record ButtonValue(string? To);
