using System.Text.Json;

namespace PreventionBot.Schema.Connector;

/// <summary>
/// An activity as a messaging channel sends it to <c>/api/messages</c> (Activity Protocol 3.x): only the fields that
/// are read. Names and everything else about a person are dropped unread; fields whose form is the channel's own
/// business stay JSON.
/// </summary>
public sealed record ChannelActivity
{
    /// <summary>The activity's type; required.</summary>
    public string? Type { get; init; }

    /// <summary>The channel's own id of it, by which a repeated delivery is recognised.</summary>
    public string? Id { get; init; }

    /// <summary>The Bot Framework's name of the channel, for instance <c>telegram</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Base address of the channel's Bot Connector.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelMember? From { get; init; }

    /// <summary>Whom it is for: the bot.</summary>
    public ChannelMember? Recipient { get; init; }

    /// <summary>The conversation.</summary>
    public ChannelConversation? Conversation { get; init; }

    /// <summary>The words of a message.</summary>
    public string? Text { get; init; }

    /// <summary>BCP 47 tag of the young person's language, when the channel knows it.</summary>
    public string? Locale { get; init; }

    /// <summary>The name of an event or of an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>Of an event, its own.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Files: only whether there are any is looked at.</summary>
    public JsonElement? Attachments { get; init; }

    /// <summary>Of a <c>conversationUpdate</c>: who came.</summary>
    public IReadOnlyList<ChannelMember?>? MembersAdded { get; init; }

    /// <summary><c>expectReplies</c> when the answer is wanted in the HTTP answer.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>The type only, never the words.</summary>
    public override string ToString() => $"ChannelActivity {Type}";
}

/// <summary>Somebody in a channel's conversation: the id only, a name is never read.</summary>
/// <param name="Id">The channel's id.</param>
public sealed record ChannelMember(string? Id);

/// <summary>A channel's conversation.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="IsGroup">True when more than one person may read.</param>
public sealed record ChannelConversation(string? Id, bool? IsGroup = null);
