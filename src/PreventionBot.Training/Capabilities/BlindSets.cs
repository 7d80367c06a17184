using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Capabilities;

/// <summary>The sets by other hands, as counts: nothing of their texts leaves this class.</summary>
public static class BlindSets
{
    /// <summary>Recall at severity 2 or above of each category over the messages of b1 to b3; empty when the folder holds none.</summary>
    /// <exception cref="FormatException">A line is not what is expected.</exception>
    public static IReadOnlyDictionary<string, Share> Categories(string folder, SignalDetector detector) =>
        EvaluationReport.Of([.. Files(folder).SelectMany(LabelledFile.Read)], detector).ByCategory;

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "b?-??.jsonl").Order(StringComparer.Ordinal) : [];
}
