using System.CommandLine;
using PreventionBot.Dialogs;
using PreventionBot.Tool.Reports;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs impact</c>: what publishing a folder would do to people; the exit code is 1 when it must not be published.</summary>
internal static class ImpactCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var json = CommonOptions.Json();
        var hours = PublishRun.Hours();
        var store = new StoreOptions();
        var command = new Command("impact", "Say what publishing would do to the people who are talking.") { folder, language, hours, json };
        store.AddTo(command, withKeys: true);
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(parsed.GetRequiredValue(language), async () =>
        {
            var words = parsed.GetRequiredValue(language);
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            using var opened = store.OpenAll(parsed);
            var candidate = await Candidate.ReadAsync(opened, files.Path, files.Scripts, parsed.GetValue(hours), null, cancellationToken);
            if (candidate.Compiled.Book is null)
            {
                FindingsText.Write([.. candidate.Compiled.Findings.Where(finding => finding.Level == FindingLevel.Error)], files.Path, words);
                return 1;
            }

            if (parsed.GetValue(json))
                Console.Out.WriteLine(ImpactJson.Of(candidate, words));
            else
                ImpactText.Write(candidate, words);
            return candidate.Impact is { Blocks: true } ? 1 : 0;
        }));
        return command;
    }
}
