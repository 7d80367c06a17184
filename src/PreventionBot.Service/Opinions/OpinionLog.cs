namespace PreventionBot.Service.Opinions;

/// <summary>Messages about second opinions, 7xxx. Hosts, kinds of failure and durations; never a word, a conversation or what Azure answered.</summary>
internal static partial class OpinionLog
{
    [LoggerMessage(7001, LogLevel.Warning, "Second opinions are on: messages in which nothing was found are sent, contact details masked, to {Host}")]
    public static partial void On(this ILogger logger, string host);

    [LoggerMessage(7002, LogLevel.Warning, "A second opinion was not to be had ({Failure}); nothing changes for the conversation")]
    public static partial void Failed(this ILogger logger, string failure);

    [LoggerMessage(7003, LogLevel.Error, "Second opinions rest for {Rest}: too many failures in a row")]
    public static partial void Resting(this ILogger logger, TimeSpan rest);

    [LoggerMessage(7004, LogLevel.Information, "A second opinion raised a severity to {Severity}")]
    public static partial void Raised(this ILogger logger, PreventionBot.Detection.Severity severity);
}
