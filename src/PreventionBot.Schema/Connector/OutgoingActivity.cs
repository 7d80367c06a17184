using System.Text.Json;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Schema.Connector;

/// <summary>An activity as it is sent to a channel's Bot Connector (Bot Connector REST API, botframework-channel.json 3.1).</summary>
public sealed record OutgoingActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The channel.</summary>
    public required string ChannelId { get; init; }

    /// <summary>Base address of the channel's Bot Connector.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The bot, as the channel knows it.</summary>
    public required ChannelAccount From { get; init; }

    /// <summary>The young person, as the channel knows them.</summary>
    public required ChannelAccount Recipient { get; init; }

    /// <summary>The conversation, as the channel knows it.</summary>
    public required ConversationAccount Conversation { get; init; }

    /// <summary>The channel's id of the activity that this one answers; null when it answers none.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c> or <c>markdown</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary><c>fr</c> or <c>en</c>.</summary>
    public string? Locale { get; init; }

    /// <summary><c>expectingInput</c> when the bot waits for a typed answer.</summary>
    public string? InputHint { get; init; }

    /// <summary>Cards, where the channel shows them; a transcript with a handoff.</summary>
    public IReadOnlyList<OutgoingAttachment>? Attachments { get; init; }

    /// <summary>Quick replies, where the channel shows them.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>The name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>The value of an event.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The type only, never the words.</summary>
    public override string ToString() => $"OutgoingActivity {Type}";
}

/// <summary>Something sent with an activity.</summary>
/// <param name="ContentType">A media type.</param>
/// <param name="Content">JSON of that type.</param>
/// <param name="Name">For a transcript, <c>Transcript</c>.</param>
public sealed record OutgoingAttachment(string ContentType, JsonElement Content, string? Name = null);

/// <summary>Answer to an activity that was posted with <c>expectReplies</c>.</summary>
/// <param name="Activities">In order.</param>
public sealed record ExpectedReplies(IReadOnlyList<OutgoingActivity> Activities);
