using PreventionBot.Benchmarks.Peers;
using PreventionBot.Detection;
using PreventionBot.Storage.Folders;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Benchmarks.Signals;

/// <summary>The learning curve and the layers, on the blind sets or on files of labelled messages. Run from the root of the repository.</summary>
internal static class LearningBenchmark
{
    public static int Run(IReadOnlyList<string> files)
    {
        var folder = ScriptFolder.Read(new DirectoryInfo("dialogs"));
        var lexicon = Lexicon.Load(folder.Signals).Lexicon ?? throw new InvalidOperationException("The rules that ship have mistakes.");
        var lines = PeerSet.Read(files).SelectMany(set => set.Labelled).ToList();
        new LearningStudy(new SignalDetector(lexicon), CorpusReader.Read(folder.CorpusPath), lines).Run();
        return 0;
    }
}
