using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Storage.Folders;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Training.Tests.Shipped;

/// <summary>The signals that ship, read once for all tests.</summary>
internal static class Content
{
    public static ScriptFolder Folder { get; } = ScriptFolder.Read(new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "dialogs")));

    public static Lexicon Lexicon { get; } = Lexicon.Load(Folder.Signals).Lexicon ?? throw new InvalidOperationException("The shipped lexicon has errors.");

    public static Model Model { get; } = Folder.ReadModel() ?? throw new InvalidOperationException("The shipped folder has no model.");

    public static SignalDetector Detector { get; } = new(Lexicon, Model);

    public static IReadOnlyList<LabelledMessage> Corpus { get; } = CorpusReader.Read(Folder.CorpusPath);
}
