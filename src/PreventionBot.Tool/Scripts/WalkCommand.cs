using System.CommandLine;
using System.Globalization;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Walking;
using Spectre.Console;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs walk 20000</c>: random conversations; the exit code is 1 when one meets trouble.</summary>
internal static class WalkCommand
{
    public static Command Make()
    {
        var walks = new Argument<int>("walks") { Description = "How many conversations.", DefaultValueFactory = _ => 10_000 };
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var seed = new Option<int>("--seed") { Description = "The same seed walks the same ways.", DefaultValueFactory = _ => 1 };
        var least = new Option<double>("--human")
        {
            Description = "Least share of walks that can reach a person.",
            DefaultValueFactory = _ => 0.99,
        };
        var command = new Command("walk", "Hold random conversations and look for dead ends.") { walks, folder, language, seed, least };
        command.SetAction(parsed =>
        {
            var words = parsed.GetRequiredValue(language);
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            if (Rehearsals.Open(files, words) is not { } stage)
                return 1;
            var report = Progress(parsed.GetValue(walks), walked => Walker.Walk(stage.Book, parsed.GetValue(walks), parsed.GetValue(seed), walked));
            Print(report, words);
            return report.Troubles.Count == 0 && report.HumanShare >= parsed.GetValue(least) ? 0 : 1;
        });
        return command;
    }

    private static WalkReport Progress(int walks, Func<Action<int>?, WalkReport> walk) =>
        Console.IsOutputRedirected ? walk(null) : AnsiConsole.Progress().Start(progress =>
        {
            var task = progress.AddTask("walk", maxValue: walks);
            return walk(done => task.Value = done);
        });

    private static void Print(WalkReport report, string language)
    {
        foreach (var trouble in report.Troubles)
        {
            AnsiConsole.MarkupLineInterpolated(
                $"[red]{Name(trouble.Kind).In(language)}[/] {trouble.Locale} {trouble.Step} ×{trouble.Times}: {string.Join(" > ", trouble.Way)}");
        }

        var share = (100 * report.HumanShare).ToString("0.00", CultureInfo.InvariantCulture);
        AnsiConsole.MarkupLineInterpolated($"{new Bilingual(
            $"{report.Walks} promenades, {report.Turns} tours ; {report.AskedHuman} ont demandé une personne, {share} % peuvent en joindre une en trois réponses au plus ; {report.Troubles.Count} problème(s)",
            $"{report.Walks} walks, {report.Turns} turns; {report.AskedHuman} asked for a person, {share} % can reach one within three replies; {report.Troubles.Count} trouble(s)").In(language)}");
    }

    private static Bilingual Name(WalkTroubleKind kind) => kind switch
    {
        WalkTroubleKind.DeadEnd => new Bilingual("cul-de-sac", "dead end"),
        WalkTroubleKind.SilentTurn => new Bilingual("tour muet", "silent turn"),
        WalkTroubleKind.EndlessLoop => new Bilingual("boucle sans fin", "endless loop"),
        _ => new Bilingual("pas de personne à portée", "no person within reach"),
    };
}
