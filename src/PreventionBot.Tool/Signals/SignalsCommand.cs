using System.CommandLine;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals</c>: everything there is to do with distress signals.</summary>
internal static class SignalsCommand
{
    public static Command Make() => new("signals", "Train, measure and explain the detection of distress.")
    {
        TrainCommand.Make(),
        EvaluateCommand.Make(),
        DiffCommand.Make(),
        CapabilitiesCommand.Make(),
        ExplainCommand.Make(),
        BackgroundCommand.Make(),
        LintCommand.Make(),
        PrototypesCommand.Make(),
    };
}
