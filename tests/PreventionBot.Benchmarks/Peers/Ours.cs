using System.Diagnostics;
using PreventionBot.Benchmarks.Scripts;
using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Storage.Folders;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Benchmarks.Peers;

/// <summary>The detector as it ships.</summary>
internal sealed class Ours
{
    private readonly ScriptFolder _folder = ScriptFolder.Read(new DirectoryInfo("dialogs"));
    private readonly Lexicon _lexicon;
    private readonly Model _model;

    /// <exception cref="InvalidOperationException">The content has mistakes, or no model.</exception>
    public Ours()
    {
        _lexicon = Lexicon.Load(_folder.Signals).Lexicon ?? throw new InvalidOperationException("The lexicon has errors: run './pbot signals lint'.");
        _model = _folder.ReadModel() ?? throw new InvalidOperationException("There is no model: run './pbot signals train'.");
        Corpus = CorpusReader.Read(_folder.CorpusPath);
    }

    public IReadOnlyList<LabelledMessage> Corpus { get; }

    /// <summary>Whether the shipped model was learnt from the corpus that the peers learn from.</summary>
    public bool IsOfThisCorpus => _model.Corpus == Training.Learning.Training.Hash(Corpus);

    public long ModelBytes => new FileInfo(_folder.ModelPath).Length;

    public PeerRow Rules(PeerSet set) => Ask("rules alone", set, new SignalDetector(_lexicon));

    public PeerRow Whole(PeerSet set) => Ask("**rules and model**", set, new SignalDetector(_lexicon, _model));

    /// <summary>Learns the model anew and drops it.</summary>
    /// <returns>Seconds of processor time.</returns>
    public double TrainSeconds()
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        Training.Learning.Training.Run(Corpus, _lexicon);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static PeerRow Ask(string system, PeerSet set, SignalDetector detector) => new(
        system, set, [.. set.Texts.Select(text => detector.Assess(text).Severity >= Severity.High)],
        Stopwatched.Microseconds(() => AskAll(set, detector), 1) / set.Texts.Count);

    private static void AskAll(PeerSet set, SignalDetector detector)
    {
        foreach (var text in set.Texts)
            detector.Assess(text);
    }
}
