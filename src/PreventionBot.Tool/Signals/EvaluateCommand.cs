using System.CommandLine;
using PreventionBot.Tool.Reports;
using PreventionBot.Tool.Scripts;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals evaluate</c>: how the detector does on labelled messages and conversations.</summary>
internal static class EvaluateCommand
{
    public static Command Make()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "Files of labelled messages or conversations, one JSON object a line.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<DirectoryInfo>("--dialogs") { Description = "The content folder.", DefaultValueFactory = _ => new DirectoryInfo("dialogs") };
        var json = CommonOptions.Json();
        var command = new Command("evaluate", "Measure the detector on labelled messages and conversations.") { files, folder, json };
        command.SetAction(parsed => SignalsBorder.Run(() =>
        {
            if (OpenSignals.Detector(parsed.GetRequiredValue(folder)) is not { } detector)
                return 1;
            var lines = parsed.GetRequiredValue(files).SelectMany(file => LabelledFile.Read(file.FullName)).ToList();
            var report = EvaluationReport.Of(lines, detector);
            if (parsed.GetValue(json))
                Console.Out.WriteLine(EvaluationJson.Of(report));
            else
                EvaluationText.Write(report);
            return 0;
        }));
        return command;
    }
}
