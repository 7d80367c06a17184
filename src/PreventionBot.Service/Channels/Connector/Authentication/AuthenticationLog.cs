namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>Messages about who may speak as a channel, 11xx. Codes and kinds of failure; never a token, a claim or an address.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(1101, LogLevel.Information, "A request to /api/messages was refused: {Code} ({Reason})")]
    public static partial void Refused(this ILogger logger, string code, string reason);

    [LoggerMessage(1102, LogLevel.Error, "Published keys could not be read ({Failure}); messages under keys not known yet are answered 503")]
    public static partial void KeysUnavailable(this ILogger logger, string failure);
}
