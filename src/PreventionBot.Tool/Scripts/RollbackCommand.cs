using System.CommandLine;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs rollback 3</c>: publishes the scripts of an older publication again, through the same gates.</summary>
internal static class RollbackCommand
{
    public static Command Make()
    {
        var number = new Argument<long>("number") { Description = "The publication to go back to; see 'pbot dialogs publications'." };
        var language = CommonOptions.Language();
        var store = new StoreOptions();
        var run = new PublishRun();
        var command = new Command("rollback", "Publish the scripts of an older publication again.") { number, language };
        store.AddTo(command, withKeys: true);
        run.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(parsed.GetRequiredValue(language), async () =>
        {
            using var opened = store.OpenAll(parsed);
            var wanted = parsed.GetRequiredValue(number);
            var older = await opened.Published.FindAsync(wanted, cancellationToken) ?? throw new RefusedException(
                $"La publication {wanted} n'existe pas : attendu un numéro de « pbot dialogs publications ».",
                $"There is no publication {wanted}: expected a number of 'pbot dialogs publications'.");
            return await run.RunAsync(parsed, opened, new Origin($"publication {wanted}", older.Files, null), parsed.GetRequiredValue(language), cancellationToken);
        }));
        return command;
    }
}
