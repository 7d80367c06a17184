using System.CommandLine;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs</c>: everything there is to do with scripts.</summary>
internal static class DialogsCommand
{
    public static Command Make() => new("dialogs", "Check, try, test and publish the scripts.")
    {
        CheckCommand.Make(),
        FmtCommand.Make(),
        TestCommand.Make(),
        ScorecardCommand.Make(),
        WalkCommand.Make(),
        PlayCommand.Make(),
        GraphCommand.Make(),
        TranslateCommand.Make(),
        ImpactCommand.Make(),
        PublishCommand.Make(),
        PublicationsCommand.Make(),
        RollbackCommand.Make(),
    };
}
