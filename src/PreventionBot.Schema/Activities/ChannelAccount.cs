namespace PreventionBot.Schema.Activities;

/// <summary>Somebody in a conversation.</summary>
/// <param name="Id">Opaque, of this conversation only; never an id that another channel or person knows.</param>
/// <param name="Name">The name to show; null for the young person.</param>
/// <param name="Role"><c>user</c> or <c>bot</c>; staff speak through the bot and are <c>bot</c> on the wire.</param>
public sealed record ChannelAccount(string Id, string? Name = null, string? Role = null);
