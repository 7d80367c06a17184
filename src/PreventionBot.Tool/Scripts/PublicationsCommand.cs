using System.CommandLine;
using System.Globalization;
using PreventionBot.Dialogs;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs publications</c>: who published what, when and why; the live one first.</summary>
internal static class PublicationsCommand
{
    public static Command Make()
    {
        var language = CommonOptions.Language();
        var store = new StoreOptions();
        var command = new Command("publications", "List what was published, the live one first.") { language };
        store.AddTo(command, withKeys: false);
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(parsed.GetRequiredValue(language), async () =>
        {
            using var opened = store.OpenScripts(parsed);
            var publications = await opened.Scripts.PublicationsAsync(cancellationToken);
            foreach (var publication in publications)
            {
                var live = publication == publications[0] ? new Bilingual(" (en ligne)", " (live)").In(parsed.GetRequiredValue(language)) : "";
                var at = publication.At.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
                Console.Out.WriteLine($"{publication.Number}  {publication.Hash}  {at}  {publication.Author}: {publication.Note}{live}");
            }

            return 0;
        }));
        return command;
    }
}
