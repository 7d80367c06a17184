using PreventionBot.Detection.Classifying;

namespace PreventionBot.Training.Learning;

/// <summary>Weights as one signed byte each, with a scale for each head.</summary>
internal static class Quantised
{
    public static Model Model(FeatureTable table, float[] weights, Cuts cuts, string corpus)
    {
        var scales = new float[Heads.Count];
        for (var at = 0; at < table.Count * Heads.Count; at++)
            scales[at % Heads.Count] = Math.Max(scales[at % Heads.Count], Math.Abs(weights[at]));
        for (var head = 0; head < Heads.Count; head++)
            scales[head] = Math.Max(scales[head], 1e-6f) / sbyte.MaxValue;
        var small = new sbyte[table.Count * Heads.Count];
        for (var at = 0; at < small.Length; at++)
            small[at] = (sbyte)MathF.Round(weights[at] / scales[at % Heads.Count]);
        return new Model(
            table.Keys, table.Rarity, small, scales, weights[(table.Count * Heads.Count)..], cuts, corpus);
    }
}
