using PreventionBot.Benchmarks.Scripts;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Benchmarks.Peers;

/// <summary>Our detector beside nlp.js and a keyword list: one corpus to learn from, the same messages to judge.</summary>
internal static class PeerBenchmark
{
    /// <summary>nlp.js's own threshold.</summary>
    private const double Usual = 0.5;

    /// <summary>From which severity on nlp.js learns a category; below it there is nothing to say. Both ways are tried.</summary>
    private static readonly int[] _leasts = [2, 1];

    /// <summary>Run from the root of the repository.</summary>
    /// <param name="files">Files of labelled messages; none for the blind sets.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> files)
    {
        var ours = new Ours();
        var sets = PeerSet.Read(files);
        var notes = new List<string> { $"{ours.Corpus.Count} messages to learn from; ours: {Cost(ours.TrainSeconds(), ours.ModelBytes)}, both languages together" };
        if (!ours.IsOfThisCorpus)
            notes.Add("THE SHIPPED MODEL WAS NOT LEARNT FROM THIS CORPUS: run './pbot signals train' first");
        PeerTable.Head();
        foreach (var set in sets)
            await CompareAsync(ours, set, notes);
        Console.WriteLine();
        foreach (var note in notes)
            Console.WriteLine($"- {note}");
        return 0;
    }

    private static async Task CompareAsync(Ours ours, PeerSet set, List<string> notes)
    {
        var whole = ours.Whole(set);
        PeerTable.Write(Keywords(set, notes));
        PeerTable.Write(ours.Rules(set));
        foreach (var least in _leasts)
        {
            var found = await NlpJs.RunAsync(ours.Corpus, set, least);
            var cut = EqualAlarms.Cut([.. set.Labelled.Zip(found.Scores).Where(pair => pair.First.Severity == 0).Select(pair => pair.Second)], whole.Alarm0.Hits);
            var equal = PeerRow.At($"nlp.js ≥ {least}, alarm0 as ours", set, found.Scores, cut, found.Microseconds);
            PeerTable.Write(PeerRow.At($"nlp.js ≥ {least}, as it comes", set, found.Scores, Usual, found.Microseconds));
            PeerTable.Write(equal);
            notes.Add($"{set.Locale}, nlp.js ≥ {least}: {Cost(found.TrainSeconds, found.ModelBytes)}, {found.Megabytes} MB of memory; as ours when cut at {PeerTable.Number(cut, "0.000")}; of {whole.Recall2.Of} grave messages {whole.HeardAlone(equal)} are heard by ours alone, {equal.HeardAlone(whole)} by it alone");
        }

        PeerTable.Write(whole);
    }

    private static PeerRow Keywords(PeerSet set, List<string> notes)
    {
        var list = KeywordList.Of(set.Locale);
        notes.Add($"{set.Locale}, keyword list: {list.Count} words and phrases");
        var time = Stopwatched.Microseconds(() => AskAll(set, list), 1) / set.Texts.Count;
        return new PeerRow("keyword list", set, [.. set.Texts.Select(list.Alarms)], time);
    }

    private static void AskAll(PeerSet set, KeywordList list)
    {
        foreach (var text in set.Texts)
            list.Alarms(text);
    }

    private static string Cost(double trainSeconds, long modelBytes) =>
        $"learnt in {PeerTable.Number(trainSeconds, "0")} s of processor time, model of {PeerTable.Number(modelBytes / 1048576.0, "0.0")} MiB";
}
