using System.CommandLine;
using PreventionBot.Dialogs;
using PreventionBot.Tool.Reports;

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
        var untested = new Option<bool>("--without-tests")
        {
            Description = "Do not hold the conversations of tests/ first: for a wrong number that can't wait.",
        };
        var command = new Command("publish", "Check the scripts, say what it would do to people, and put them live.") { folder, language, untested };
        store.AddTo(command, withKeys: true);
        run.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(parsed.GetRequiredValue(language), async () =>
        {
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            if (!parsed.GetValue(untested) && !HoldsItsTests(files, parsed.GetRequiredValue(language)))
                return 1;
            using var opened = store.OpenAll(parsed);
            return await run.RunAsync(parsed, opened, new Origin(files.Path, files.Scripts, CommonOptions.Today()), parsed.GetRequiredValue(language), cancellationToken);
        }));
        return command;
    }

    private static bool HoldsItsTests(ScriptFolder files, string language)
    {
        if (Rehearsals.Open(files, language) is not { } stage)
            return false;
        var failed = stage.Hold(_ => true).Where(outcome => outcome.Failures.Count > 0).ToList();
        if (failed.Count == 0)
            return true;
        TestsText.Write(failed, stage.Coverage, files.Path, language, listUntested: false);
        Console.Error.WriteLine(new Bilingual(
            "Rien n'est publié : des conversations de tests/ ne se passent plus comme écrit. Corrige, ou publie avec --without-tests.",
            "Nothing is published: conversations of tests/ no longer go as written. Mend them, or publish with --without-tests.").In(language));
        return false;
    }
}
