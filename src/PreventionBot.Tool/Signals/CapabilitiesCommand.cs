using System.CommandLine;
using PreventionBot.Tool.Reports;
using PreventionBot.Tool.Scripts;
using PreventionBot.Training.Capabilities;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals capabilities</c>: what the detector can and cannot do, one thing at a time, and whether it hears groups alike.</summary>
internal static class CapabilitiesCommand
{
    private const string Usual = "tests/PreventionBot.Training.Tests/Capabilities";

    public static Command Make()
    {
        var cases = new Argument<DirectoryInfo>("folder") { Description = "The folder of cases; the blind sets stand beside it.", DefaultValueFactory = _ => new DirectoryInfo(Usual) };
        var folder = new Option<DirectoryInfo>("--dialogs") { Description = "The content folder.", DefaultValueFactory = _ => new DirectoryInfo("dialogs") };
        var baseline = new Option<bool>("--baseline") { Description = $"Keep the figures in {CapabilityBaseline.FileName}, below which the tests let nothing fall." };
        var into = new Option<FileInfo?>("--into") { Description = "Renew the tables in a document, for instance docs/detection.md." };
        var failures = new Option<bool>("--failures") { Description = "Print the cases that fail." };
        var json = CommonOptions.Json();
        var command = new Command("capabilities", "Measure what the detector can and cannot do, one thing at a time.") { cases, folder, baseline, into, failures, json };
        command.SetAction(parsed => SignalsBorder.Run(() =>
        {
            if (OpenSignals.Detector(parsed.GetRequiredValue(folder)) is not { } detector)
                return 1;
            var place = parsed.GetRequiredValue(cases).FullName;
            var report = CapabilityReport.Of(CapabilityFile.ReadFolder(place), detector.Assess);
            var categories = BlindSets.Categories(Path.Combine(place, "..", "Blind"), detector);
            Console.Out.Write(parsed.GetValue(json) ? CapabilitiesJson.Of(report, categories) : CapabilitiesText.Of(report, categories));
            if (parsed.GetValue(failures) && !parsed.GetValue(json))
                Console.Out.Write(CapabilitiesText.Failures(report));
            if (parsed.GetValue(into) is { } document)
                File.WriteAllText(document.FullName, CapabilitiesText.Into(File.ReadAllText(document.FullName), CapabilitiesText.Of(report, categories)));
            if (parsed.GetValue(baseline))
                File.WriteAllText(Path.Combine(place, CapabilityBaseline.FileName), CapabilityBaseline.Of(report, categories).Write());
            return 0;
        }));
        return command;
    }
}
