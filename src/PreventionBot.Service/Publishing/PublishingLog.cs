namespace PreventionBot.Service.Publishing;

/// <summary>Messages about published scripts, 3xxx. Numbers, hashes and paths of the operator; never who published or why.</summary>
internal static partial class PublishingLog
{
    [LoggerMessage(3001, LogLevel.Information, "Publication {Number} ({Hash}) is live")]
    public static partial void Live(this ILogger logger, long number, string hash);

    [LoggerMessage(3002, LogLevel.Information, "The scripts of the folder were published as {Number} ({Hash})")]
    public static partial void FolderPublished(this ILogger logger, long number, string hash);

    [LoggerMessage(3003, LogLevel.Warning,
        "The scripts in {Folder} ({FolderHash}) are not the live ones ({Hash}). To publish them: pbot dialogs publish {Folder} --store {Store} --author NAME --note TEXT")]
    public static partial void FolderDiffers(this ILogger logger, string folder, string folderHash, string hash, string store);

    [LoggerMessage(3004, LogLevel.Error,
        "Publication {Number} ({Hash}) has {Errors} errors in this version of the program and is not played; the scripts before it stay. Publish scripts without errors")]
    public static partial void Refused(this ILogger logger, long number, string hash, int errors);

    [LoggerMessage(3005, LogLevel.Critical,
        "Publication {Number} ({Hash}) is live but has {Errors} errors in this version of the program: the scripts of {Folder} are played instead. Publish scripts without errors, or start the version that published it")]
    public static partial void FolderInstead(this ILogger logger, long number, string hash, int errors, string folder);

    [LoggerMessage(3006, LogLevel.Error, "Publication {Number} could not be read ({Failure}); the scripts before it stay")]
    public static partial void Unreadable(this ILogger logger, long number, string failure);
}
