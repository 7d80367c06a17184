using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Tests.Harness;

/// <summary>The scripts and signals that ship, loaded once.</summary>
internal static class ShippedContent
{
    public static Book Book { get; }

    public static Player Player { get; }

    public static TurnPipeline Pipeline { get; }

    static ShippedContent()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "dialogs");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/'), Text: File.ReadAllText(f)))
            .ToArray();
        Book = BookCompiler.Compile([.. files.Where(f => !f.Path.StartsWith("signals/", StringComparison.Ordinal)).Select(f => new ScriptFile(f.Path, f.Text))]).Book!;
        var lexicon = Lexicon.Load(files.Where(f => f.Path.StartsWith("signals/", StringComparison.Ordinal)).Select(f => new LexiconFile(f.Path["signals/".Length..], f.Text))).Lexicon!;
        Player = new Player(Book, lexicon.Respell);
        Pipeline = TurnPipeline.For(new SignalDetector(lexicon).Assess, Player, Book);
    }
}
