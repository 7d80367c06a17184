using PreventionBot.Detection.Classifying;

namespace PreventionBot.Training.Learning;

/// <summary>The features worth a row: those that several messages hold.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<ulong, int> _rows;

    private FeatureTable(ulong[] keys, float[] rarity)
    {
        (Keys, Rarity) = (keys, rarity);
        _rows = keys.Select((key, row) => KeyValuePair.Create(key, row)).ToDictionary();
    }

    public ulong[] Keys { get; }

    public float[] Rarity { get; }

    public int Count => Keys.Length;

    public static FeatureTable Of(IReadOnlyList<Sample> samples, LearnerOptions options)
    {
        var messages = new Dictionary<ulong, int>();
        foreach (var sample in samples)
        {
            foreach (var key in sample.Features.Where(feature => options.Kinds.Contains(feature.Kind)).Select(feature => feature.Key).ToHashSet())
                messages[key] = messages.GetValueOrDefault(key) + 1;
        }

        var kept = messages.Where(entry => entry.Value >= options.LeastSeen).OrderBy(entry => entry.Key).ToArray();
        return new FeatureTable(
            [.. kept.Select(entry => entry.Key)],
            [.. kept.Select(entry => MathF.Log((1f + samples.Count) / (1f + entry.Value)) + 1f)]);
    }

    public List<Weighed> Weigh(Sample sample) =>
        Weighing.Weigh(sample.Features, key => _rows.TryGetValue(key, out var row) ? row : -1, row => Rarity[row]);
}
