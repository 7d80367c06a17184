using System.CommandLine;
using PreventionBot.Dialogs;
using PreventionBot.Tool.Reports;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs check</c>: all findings at once; the exit code is 1 when one is an error.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var json = CommonOptions.Json();
        var sarif = new Option<FileInfo?>("--sarif") { Description = "Also write a SARIF 2.1.0 file, for editors and code hosts." };
        var only = new Option<FindingLevel>("--from")
        {
            Description = "The least weight to show: hint, warning or error.",
            DefaultValueFactory = _ => FindingLevel.Hint,
        };
        var cut = new Option<int?>("--cut") { Description = "Advise on replies longer than what the channel shows, in characters." };
        var today = new Option<DateOnly>("--today")
        {
            Description = "The day by which reviews and verified numbers are judged, for instance 2026-11-24.",
            DefaultValueFactory = _ => CommonOptions.Today(),
        };
        var command = new Command("check", "Check every rule of the scripts.") { folder, language, json, sarif, only, cut, today };
        command.SetAction(parsed =>
        {
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            var findings = BookCompiler.Compile(files.Scripts, parsed.GetValue(today), parsed.GetValue(cut)).Findings;
            var shown = findings.Where(finding => finding.Level >= parsed.GetValue(only)).ToList();
            if (parsed.GetValue(sarif) is { } target)
                File.WriteAllText(target.FullName, Sarif.Of(shown, files.Path, parsed.GetRequiredValue(language)));
            if (parsed.GetValue(json))
                Console.Out.WriteLine(FindingsJson.Of(shown, files.Path, parsed.GetRequiredValue(language)));
            else
                FindingsText.Write(shown, files.Path, parsed.GetRequiredValue(language));
            return findings.Any(finding => finding.Level == FindingLevel.Error) ? 1 : 0;
        });
        return command;
    }
}
