using System.CommandLine;
using PreventionBot.Tool.Reports;
using PreventionBot.Tool.Scripts;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals diff</c>: what a change of rules, concepts or model does to messages, before it is published.</summary>
internal static class DiffCommand
{
    public static Command Make()
    {
        var old = new Argument<DirectoryInfo>("old") { Description = "The content folder as it was, for instance exported by git." };
        var renewed = new Argument<DirectoryInfo>("new") { Description = "The content folder as it is to be." };
        var files = new Argument<FileInfo[]>("file") { Description = "Labelled files (.jsonl) or plain text of everyday chat, one message a line.", Arity = ArgumentArity.OneOrMore };
        var gate = Gate();
        var show = new Option<bool>("--show") { Description = "Print the lines of plain text files that change; labelled messages are never printed." };
        var json = CommonOptions.Json();
        var command = new Command("diff", "Compare two states of the signals on the same messages.") { old, renewed, files, gate, show, json };
        command.SetAction(parsed => SignalsBorder.Run(() =>
        {
            if (OpenSignals.Detector(parsed.GetRequiredValue(old)) is not { } before || OpenSignals.Detector(parsed.GetRequiredValue(renewed)) is not { } after)
                return 1;
            var run = DiffRun.Of([.. parsed.GetRequiredValue(files).Select(file => file.FullName)], before, after);
            var worse = parsed.GetValue(gate) is { } most ? run.Worse(most) : [];
            if (parsed.GetValue(json))
                Console.Out.WriteLine(DiffJson.Of(run, worse));
            else
                Console.Out.Write(DiffText.Of(run, parsed.GetValue(show)));
            foreach (var figure in worse)
                Console.Error.WriteLine(DiffText.Worse(figure));
            return worse.Count > 0 ? 1 : 0;
        }));
        return command;
    }

    private static Option<double?> Gate() => new("--gate")
    {
        Description = "Exit 1 when a recall falls or an alarm rises by more than this share, for instance 0.02.",
        Validators =
        {
            result =>
            {
                if (result.Errors.Any())
                    return;
                if (result.GetValueOrDefault<double?>() is < 0 or > 1 or double.NaN)
                    result.AddError("--gate: expected a share from 0 to 1, for instance 0.02.");
            },
        },
    };
}
