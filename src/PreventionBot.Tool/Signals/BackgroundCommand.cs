using System.CommandLine;
using System.Globalization;
using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals background</c>: false alarms on harmless messages, one a line.</summary>
internal static class BackgroundCommand
{
    private const int Conversation = 20;

    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "Harmless messages, one a line; lines with # are left out." };
        var folder = new Option<DirectoryInfo>("--dialogs") { Description = "The content folder.", DefaultValueFactory = _ => new DirectoryInfo("dialogs") };
        var command = new Command("background", "Count false alarms on harmless messages.") { file, folder };
        command.SetAction(parsed => SignalsBorder.Run(() =>
        {
            if (OpenSignals.Detector(parsed.GetRequiredValue(folder)) is not { } detector)
                return 1;
            var found = PlainFile.Read(parsed.GetRequiredValue(file).FullName)
                .Select(line => detector.Assess(line.Text).Severity)
                .ToList();
            var talks = found.Chunk(Conversation).Where(talk => talk.Length == Conversation).ToList();
            foreach (var severity in new[] { Severity.Concern, Severity.High, Severity.Imminent })
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"≥ {(int)severity}: {1000.0 * found.Count(one => one >= severity) / found.Count:0.0} per 1,000 messages, {talks.Count(talk => talk.Any(one => one >= severity))} of {talks.Count} conversations of {Conversation}"));
            }

            return 0;
        }));
        return command;
    }
}
