namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>Messages of the outbox, 82xx. Channels, status codes and kinds of failure; never an id, an address or a word.</summary>
internal static partial class OutboxLog
{
    [LoggerMessage(8201, LogLevel.Warning, "Channel {Channel} did not take an activity now ({Why}); it is tried again")]
    public static partial void Delayed(this ILogger logger, string channel, string why);

    [LoggerMessage(8202, LogLevel.Error, "Channel {Channel} refused an activity for good ({Why}); it was left out")]
    public static partial void Undeliverable(this ILogger logger, string channel, string why);

    [LoggerMessage(8203, LogLevel.Warning, "The outbox could not read the store ({Why}); it looks again in five seconds")]
    public static partial void StoreAway(this ILogger logger, string why);
}
