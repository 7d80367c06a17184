namespace PreventionBot.Detection.Classifying;

/// <summary>What was learnt from the corpus: a row of weights for each feature. Immutable; safe to share between threads.</summary>
public sealed class Model
{
    private readonly RowIndex _rows;
    private readonly float[] _rarity;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _bias;

    internal Model(ulong[] keys, float[] rarity, sbyte[] weights, float[] scales, float[] bias, Cuts cuts, string corpus)
    {
        _rows = new RowIndex(keys);
        (Keys, _rarity, _weights, _scales, _bias, Cuts, Corpus) = (keys, rarity, weights, scales, bias, cuts, corpus);
    }

    /// <summary>Hash of the corpus and the lexicon it was learnt from.</summary>
    public string Corpus { get; }

    /// <summary>How many features have weights.</summary>
    public int FeatureCount => Keys.Length;

    internal Cuts Cuts { get; }

    internal ulong[] Keys { get; }

    internal ReadOnlySpan<float> Rarity => _rarity;

    internal ReadOnlySpan<sbyte> Weights => _weights;

    internal ReadOnlySpan<float> Scales => _scales;

    internal ReadOnlySpan<float> Bias => _bias;

    /// <summary>The row of a feature, -1 when it was never learnt.</summary>
    internal int RowOf(ulong key) => _rows.Of(key);

    internal float RarityOf(int row) => _rarity[row];

    /// <summary>The answer of every head as a logit.</summary>
    internal float[] Answer(List<Weighed> features)
    {
        var sums = new float[Heads.Count];
        foreach (var feature in features)
        {
            var row = _weights.AsSpan(feature.Row * Heads.Count, Heads.Count);
            for (var head = 0; head < Heads.Used; head++)
                sums[head] += feature.Share * row[head];
        }

        for (var head = 0; head < Heads.Used; head++)
            sums[head] = (sums[head] * _scales[head]) + _bias[head];
        return sums;
    }

    /// <summary>What one feature adds to a head.</summary>
    internal float Part(Weighed feature, int head) => feature.Share * _weights[(feature.Row * Heads.Count) + head] * _scales[head];
}
