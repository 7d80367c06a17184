namespace PreventionBot.Service.Operations;

/// <summary>Messages of running the service, 6xxx. Counts, durations and codes only; never a word, an address or a token.</summary>
internal static partial class OperationsLog
{
    [LoggerMessage(6001, LogLevel.Information, "Turn steps: {Steps}")]
    public static partial void Steps(this ILogger logger, string steps);

    [LoggerMessage(6002, LogLevel.Information, "Retention erased {Count} conversations")]
    public static partial void Erased(this ILogger logger, int count);

    [LoggerMessage(6003, LogLevel.Error, "Retention could not reach the store; it tries again in an hour")]
    public static partial void RetentionFailed(this ILogger logger);

    [LoggerMessage(6004, LogLevel.Error, "A request failed with {Failure} at {Place}")]
    public static partial void RequestFailed(this ILogger logger, string failure, string place);

    [LoggerMessage(6005, LogLevel.Information, "Scripts {Hash} with {Rules} signal rules are loaded")]
    public static partial void ContentLoaded(this ILogger logger, string hash, int rules);
}
