using System.Text.Json;
using PreventionBot.Conversations.Channels;
using PreventionBot.Conversations.Logs;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Connector;
using PreventionBot.Service.Channels.Connector.Handoffs;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>Turns activities of the log into those that a channel is sent; most of what is no message is nobody's business there.</summary>
internal sealed class ChannelActivities(HandoffEvents handoffs)
{
    /// <summary>What is to be sent for a parcel; null for nothing.</summary>
    /// <param name="parcel">From the log.</param>
    /// <param name="channel">Where it goes.</param>
    /// <param name="conversationId">Public id of the conversation.</param>
    /// <param name="replyToId">The channel's id of what it answers; null when unknown.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<OutgoingActivity?> OfAsync(
        Parcel parcel, ChannelReference channel, string conversationId, string? replyToId, CancellationToken cancellationToken)
    {
        var activity = parcel.Activity;
        if (activity.From?.Role != "bot")
        {
            return null;
        }

        var bare = Bare(activity.Type, channel, replyToId);
        return activity.Type switch
        {
            ActivityTypes.Message => ChannelMessages.Of(activity, bare),
            ActivityTypes.Event => await handoffs.OfAsync(activity, bare, conversationId, parcel.Last, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The activity as the log has it.</summary>
    public static Activity Read(LoggedActivity logged) => JsonSerializer.Deserialize(logged.Payload.Span, SchemaJson.Default.Activity)!;

    private static OutgoingActivity Bare(string type, ChannelReference channel, string? replyToId) => new()
    {
        Type = type,
        ChannelId = channel.ChannelId,
        ServiceUrl = channel.ServiceUrl,
        // Staff speak through the bot: a channel learns no name of theirs but what they write.
        From = new ChannelAccount(channel.BotId, Role: "bot"),
        Recipient = new ChannelAccount(channel.UserId, Role: "user"),
        Conversation = new ConversationAccount(channel.ConversationId),
        ReplyToId = replyToId,
    };
}
