using System.Numerics;
using System.Runtime.InteropServices;
using PreventionBot.Detection.Classifying;

namespace PreventionBot.Benchmarks.Signals;

/// <summary>
/// One hidden layer over the same features: each feature has a short row of numbers, a message is their sum, and what of
/// it is above zero answers the questions. It could hear what features mean together, which adding up weights cannot;
/// measured beside the classifier that ships, it adds nothing, so it stays here.
/// </summary>
/// <param name="rows">For each feature <see cref="Width"/> numbers.</param>
/// <param name="thresholds">Added to the sum before it is cut at zero, for each unit.</param>
/// <param name="outward">From each unit to each head, <see cref="Heads.Count"/> a unit.</param>
/// <param name="bias">Of each head.</param>
internal sealed class Network(float[] rows, float[] thresholds, float[] outward, float[] bias)
{
    /// <summary>Units of the hidden layer; whole vectors on every machine.</summary>
    public const int Width = 48;

    /// <summary>The answer of every head as a logit.</summary>
    public float[] Answer(List<Weighed> features)
    {
        Span<float> units = stackalloc float[Width];
        foreach (var feature in features)
        {
            var row = rows.AsSpan(feature.Row * Width, Width);
            for (var unit = 0; unit < Width; unit++)
                units[unit] += feature.Share * row[unit];
        }

        var answers = bias.AsSpan().ToArray();
        var sums = MemoryMarshal.Cast<float, Vector<float>>(answers.AsSpan());
        for (var unit = 0; unit < Width; unit++)
        {
            var height = units[unit] + thresholds[unit];
            if (height <= 0)
                continue;
            var ways = MemoryMarshal.Cast<float, Vector<float>>(outward.AsSpan(unit * Heads.Count, Heads.Count));
            for (var at = 0; at < sums.Length; at++)
                sums[at] += ways[at] * height;
        }

        return answers;
    }
}
