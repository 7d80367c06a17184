using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Tests.Harness;

/// <summary>The scripts and signals that ship, loaded once.</summary>
internal static class ShippedContent
{
    public static IReadOnlyList<ScriptFile> Files { get; }

    public static Script Script => Shelf.Current;

    public static Player Player => Script.Player;

    public static Bookshelf Shelf { get; }

    public static TurnPipeline Pipeline { get; }

    static ShippedContent()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "dialogs");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Text: File.ReadAllText(f)))
            .ToArray();
        Files = [.. files.Where(f => !f.Path.StartsWith("signals/", StringComparison.Ordinal)).Select(f => new ScriptFile(f.Path, f.Text))];
        var lexicon = Lexicon.Load(files.Where(f => f.Path.StartsWith("signals/", StringComparison.Ordinal)).Select(f => new LexiconFile(f.Path["signals/".Length..], f.Text))).Lexicon!;
        Shelf = new Bookshelf(lexicon.Respell);
        Shelf.Put(BookCompiler.Compile(Files).Book!);
        Pipeline = TurnPipeline.For(new SignalDetector(lexicon).Assess);
    }
}
