namespace PreventionBot.Schema.Talk;

/// <summary>How the handoff stands, for the young person's client.</summary>
/// <param name="State"><c>waiting</c>, <c>active</c> (a person is in), <c>closed</c> (the bot is back) or <c>out-of-hours</c>.</param>
/// <param name="Name">Alias of the staff member while <c>active</c>; else null.</param>
public sealed record HandoffNotice(string State, string? Name);
