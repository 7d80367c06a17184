using System.Text.Json;

namespace PreventionBot.Schema.Activities;

/// <summary>
/// One item of a conversation on the wire, as the Activity Protocol 3.x defines it (microsoft/Agents, protocol-activity).
/// Only the fields this service reads or writes are here; unknown ones are ignored (rules A2005, A2006).
/// </summary>
/// <remarks>It prints without its text, so that no log or exception carries what a young person wrote.</remarks>
public sealed record Activity
{
    /// <summary>What kind of activity this is, one of <see cref="ActivityTypes"/> or a type we ignore.</summary>
    public required string Type { get; init; }

    /// <summary>The channel's id of this activity; null until the log has given it a place.</summary>
    public string? Id { get; init; }

    /// <summary>When the log took it, UTC. What a client sends here is ignored.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The channel it travels on: <c>directline</c> here.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The id of the activity it answers; null when it answers none.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The words, in the format that <see cref="TextFormat"/> names.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c> or <c>markdown</c>; null means Markdown (Activity Protocol, Text format).</summary>
    public string? TextFormat { get; init; }

    /// <summary>BCP 47 tag of the words: <c>fr</c> or <c>en</c> in what the bot sends.</summary>
    public string? Locale { get; init; }

    /// <summary><c>expectingInput</c> when the bot waits for a typed answer.</summary>
    public string? InputHint { get; init; }

    /// <summary>Cards under the words. The service sends hero cards; it accepts none.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Quick replies, valid until the next message.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>The name of an event activity.</summary>
    public string? Name { get; init; }

    /// <summary>Open value of an event or of a pressed button.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What a client says about its own message, such as what it can do; comes back to it as it was.</summary>
    public JsonElement? Entities { get; init; }

    /// <summary>What this channel adds; see <see cref="ActivityChannelData"/>.</summary>
    public ActivityChannelData? ChannelData { get; init; }

    /// <summary>The type only, never the words.</summary>
    public override string ToString() => $"Activity {Type}";
}
