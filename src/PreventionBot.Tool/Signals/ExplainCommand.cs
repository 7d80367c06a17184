using System.CommandLine;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals explain "text"</c>: what the detector hears in a message, and why.</summary>
internal static class ExplainCommand
{
    public static Command Make()
    {
        var text = new Argument<string>("text") { Description = "A message." };
        var folder = new Option<DirectoryInfo>("--dialogs") { Description = "The content folder.", DefaultValueFactory = _ => new DirectoryInfo("dialogs") };
        var command = new Command("explain", "Say what the detector hears in a message.") { text, folder };
        command.Aliases.Add("try");
        command.SetAction(parsed => SignalsBorder.Run(() =>
        {
            if (OpenSignals.Detector(parsed.GetRequiredValue(folder)) is not { } detector)
                return 1;
            var message = parsed.GetRequiredValue(text);
            var found = detector.Assess(message);
            Console.WriteLine($"{(int)found.Severity} {found.Category} · {found.Subject} · {found.Topic}");
            foreach (var signal in found.Signals)
                Console.WriteLine($"  {(int)signal.Severity} {signal.RuleId}: « {message.Substring(signal.Start, signal.Length)} » {signal.Explanation}");
            foreach (var (signal, because) in found.Cancelled)
                Console.WriteLine($"  – {signal.RuleId}: « {message.Substring(signal.Start, signal.Length)} » {because}");
            return 0;
        }));
        return command;
    }
}
