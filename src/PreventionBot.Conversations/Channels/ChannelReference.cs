namespace PreventionBot.Conversations.Channels;

/// <summary>
/// Where a conversation that came through a messaging channel is answered. Kept in the conversation's encrypted state
/// and nowhere else: it dies with the conversation's key, and staff never see it.
/// </summary>
/// <param name="ChannelId">The Bot Framework's name of the channel, for instance <c>telegram</c> or <c>sms</c>.</param>
/// <param name="ServiceUrl">Base address of the channel's Bot Connector, as the newest activity named it.</param>
/// <param name="ConversationId">The channel's own id of the conversation.</param>
/// <param name="UserId">The channel's id of the young person.</param>
/// <param name="BotId">The channel's id of the bot.</param>
public sealed record ChannelReference(string ChannelId, string ServiceUrl, string ConversationId, string UserId, string BotId)
{
    /// <summary>The channel only, never an id.</summary>
    public override string ToString() => ChannelId;
}
