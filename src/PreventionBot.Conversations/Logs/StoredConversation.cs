namespace PreventionBot.Conversations.Logs;

/// <summary>A conversation as its store knows it. A store derives its own, with row and key; nobody else looks inside.</summary>
/// <param name="id">Public id.</param>
public abstract class StoredConversation(string id)
{
    /// <summary>Public id of the conversation: opaque, unguessable.</summary>
    public string Id { get; } = id;
}

/// <summary>A conversation at one version.</summary>
/// <param name="Conversation">Which one.</param>
/// <param name="Version">0 when made; one more with each append.</param>
/// <param name="LastNumber">Number of the last activity; 0 when there is none.</param>
/// <param name="State">The state as it was appended.</param>
public sealed record StoredSnapshot(
    StoredConversation Conversation, long Version, long LastNumber, ReadOnlyMemory<byte> State);

/// <summary>An activity with its place in the log.</summary>
/// <param name="Number">From 1, without holes.</param>
/// <param name="ClientId">The sender's own id of it, when it gave one; how a repeated send is recognised.</param>
/// <param name="Payload">What clients receive, as JSON in UTF-8.</param>
/// <param name="Notes">What only staff see of it, as JSON in UTF-8; empty when there is nothing.</param>
public sealed record LoggedActivity(
    long Number, string? ClientId, ReadOnlyMemory<byte> Payload, ReadOnlyMemory<byte> Notes);
