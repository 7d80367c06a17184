using System.CommandLine;

namespace PreventionBot.Tool.Scripts;

/// <summary>What the commands on scripts have in common.</summary>
internal static class CommonOptions
{
    public static Argument<DirectoryInfo> Folder() => new("folder")
    {
        Description = "The folder of scripts.",
        DefaultValueFactory = _ => new DirectoryInfo("dialogs"),
        Validators =
        {
            result =>
            {
                if (result.GetValueOrDefault<DirectoryInfo>() is { Exists: false } missing)
                    result.AddError($"The folder '{missing}' is not there: expected the folder of scripts, for instance 'dialogs'.");
            },
        },
    };

    public static Option<string> Language()
    {
        var language = new Option<string>("--lang")
        {
            Description = "Language of the messages: fr or en.",
            DefaultValueFactory = _ => "fr",
        };
        return language.AcceptOnlyFromAmong("fr", "en");
    }

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for machines." };

    /// <summary>Reviews and verified numbers grow old day by day where the content team works.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
