using System.Globalization;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Checking;

namespace PreventionBot.Benchmarks.Scripts;

/// <summary>What reading, checking and playing scripts costs, on one thread.</summary>
internal static class ScriptBenchmark
{
    public static void Run()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "dialogs");
        var shipped = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => new ScriptFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => file.Path is "variables.yml" or "reponses.yml" || file.Path.StartsWith("fr/", StringComparison.Ordinal) || file.Path.StartsWith("en/", StringComparison.Ordinal))
            .ToList();
        var cut = ScriptCorpus.Cut(shipped);
        Row("content", "files", "steps", "KiB", "read (ms)", "read and check (ms)");
        Corpus("as shipped", shipped);
        Corpus("cut in small files", cut);
        Keystroke(cut);
        Turns(shipped);
    }

    private static void Corpus(string name, IReadOnlyList<ScriptFile> files)
    {
        var read = Stopwatched.Microseconds(() => BookCompiler.Read(files, new Report()), 4) / 1000;
        var whole = Stopwatched.Microseconds(() => BookCompiler.Compile(files), 4) / 1000;
        var steps = files.Sum(file => file.Text.Split("\n## ").Length - 1);
        var size = files.Sum(file => file.Text.Length) / 1024;
        Row(name, $"{files.Count}", $"{steps}", $"{size}", Number(read), Number(whole));
    }

    private static void Keystroke(IReadOnlyList<ScriptFile> files)
    {
        var desk = new Workbench(files);
        var file = files.First(file => file.Path.StartsWith("fr/fugue", StringComparison.Ordinal));
        var longer = file with { Text = file.Text + "\nUn mot de plus." };
        var odd = false;
        var time = Stopwatched.Microseconds(() => desk.Change((odd = !odd) ? longer : file), 400);
        Row("one keystroke", file.Path, $"{file.Text.Split("\n## ").Length - 1}", "", "", $"{Number(time)} µs");
    }

    private static void Turns(IReadOnlyList<ScriptFile> files)
    {
        var player = new Player(BookCompiler.Compile(files).Book ?? throw new InvalidOperationException("The shipped content has errors."));
        var scene = new Scene(new DateTimeOffset(2026, 11, 24, 15, 0, 0, TimeSpan.FromHours(1)), Night: false, HelplineOpen: true, "web");
        var begun = player.Begin("fr", 1);
        var menu = player.Enter(begun, new StepRef("accueil", "menu"), scene);
        var choice = menu.Choices[0];
        Row("one turn", "", "", "", "", "µs");
        Turn("a reply pressed", () => player.Press(menu.State, choice.Target, choice.Label, scene));
        Turn("a reply typed", () => player.Say(menu.State, choice.Label, scene));
        Turn("a keyword in a sentence", () => player.Say(menu.State, "en fait je pense à une fugue depuis hier", scene));
        Turn("nothing understood", () => player.Say(menu.State, "blabla xyz", scene));
    }

    private static void Turn(string name, Func<Reply> turn) =>
        Row(name, "", "", "", "", Number(Stopwatched.Microseconds(() => turn(), 20_000)));

    private static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
