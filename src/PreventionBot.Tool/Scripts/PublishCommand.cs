using System.CommandLine;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs publish</c>: puts a folder live once every gate is open; services play it within a second.</summary>
internal static class PublishCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var store = new StoreOptions();
        var run = new PublishRun();
        var command = new Command("publish", "Check the scripts, say what it would do to people, and put them live.") { folder, language };
        store.AddTo(command, withKeys: true);
        run.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(parsed.GetRequiredValue(language), async () =>
        {
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            using var opened = store.OpenAll(parsed);
            return await run.RunAsync(parsed, opened, new Origin(files.Path, files.Scripts, CommonOptions.Today()), parsed.GetRequiredValue(language), cancellationToken);
        }));
        return command;
    }
}
