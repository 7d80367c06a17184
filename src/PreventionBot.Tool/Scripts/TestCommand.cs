using System.CommandLine;
using PreventionBot.Dialogs;
using PreventionBot.Tool.Reports;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs test</c>: holds every conversation of <c>tests/</c>; the exit code is 1 when one fails.</summary>
internal static class TestCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var json = CommonOptions.Json();
        var only = new Option<string?>("--only") { Description = "Only conversations whose file or name holds these words." };
        var least = new Option<double>("--coverage") { Description = "Also fail when fewer steps than this share are tested, e.g. 0.95." };
        var untested = new Option<bool>("--untested") { Description = "Also list the steps that no test passes through." };
        var command = new Command("test", "Hold the conversations of tests/.") { folder, language, only, least, untested, json };
        command.SetAction(parsed =>
        {
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            if (Rehearsals.Open(files, parsed.GetRequiredValue(language)) is not { } stage)
                return 1;
            var words = parsed.GetValue(only);
            var results = stage.Hold(test => words is null || $"{test.Path} {test.Name}".Contains(words, StringComparison.OrdinalIgnoreCase));
            if (results.Count == 0 && words is not null)
            {
                Console.Error.WriteLine(new Bilingual(
                    $"Aucune conversation ne contient « {words} » dans son fichier ou son nom.", $"No conversation holds '{words}' in its file or name.").In(parsed.GetRequiredValue(language)));
                return 1;
            }

            if (parsed.GetValue(json))
                Console.Out.WriteLine(TestsJson.Of(results, stage.Coverage, parsed.GetRequiredValue(language)));
            else
                TestsText.Write(results, stage.Coverage, files.Path, parsed.GetRequiredValue(language), parsed.GetValue(untested));
            return results.All(result => result.Failures.Count == 0)
                && stage.Coverage.Reports.All(report => report.Steps.Ratio >= parsed.GetValue(least)) ? 0 : 1;
        });
        return command;
    }
}
