namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>Every way of not being let in. A token that proves nothing gets one answer, whatever is wrong with it.</summary>
internal static class Refusals
{
    public static readonly ChannelAccess.Refused Off = new(
        StatusCodes.Status404NotFound, "ChannelsOff", "This service takes no messages from Azure Bot Service: Connector:AppId is not set.");

    public static readonly ChannelAccess.Refused NoCredential = new(
        StatusCodes.Status401Unauthorized, "MissingCredential", "Send one header Authorization: Bearer TOKEN with a token that Bot Framework made for this bot.");

    public static readonly ChannelAccess.Refused InvalidToken = new(
        StatusCodes.Status401Unauthorized,
        "InvalidToken",
        "This is not a token of Bot Framework for this bot, or not any more: a known issuer must have signed it with a published key, for this app id, and it must not be expired.");

    public static readonly ChannelAccess.Refused WrongServiceUrl = new(
        StatusCodes.Status403Forbidden, "ServiceUrlMismatch", "The token's claim serviceurl and the activity's serviceUrl must be the same.");

    public static readonly ChannelAccess.Refused NotEndorsed = new(
        StatusCodes.Status403Forbidden, "ChannelNotEndorsed", "The key that signed the token does not vouch for the activity's channelId.");

    public static readonly ChannelAccess.Refused WrongApp = new(
        StatusCodes.Status403Forbidden, "WrongApp", "The token's appid (version 1.0) or azp (version 2.0) must be this bot's app id.");

    public static readonly ChannelAccess.Refused KeysUnavailable = new(
        StatusCodes.Status503ServiceUnavailable, "KeysUnavailable", "The keys that prove who you are can't be read just now. Send the same again in a moment.");
}
