namespace PreventionBot.Schema.Talk;

/// <summary>Where a conversation stands in the queue right now.</summary>
/// <param name="State"><c>none</c>, <c>waiting</c>, <c>active</c> or <c>out-of-hours</c>.</param>
/// <param name="Position">1 for the next one; null unless waiting.</param>
public sealed record WaitView(string State, int? Position);
