using System.Numerics;
using System.Runtime.InteropServices;
using PreventionBot.Detection.Classifying;

namespace PreventionBot.Training.Learning;

/// <summary>
/// Logistic regression for all heads at once by AdaGrad (Duchi, Hazan, Singer 2011) with a little L2. One thread, a
/// fixed order, element by element: the same samples give the same weights on every machine.
/// </summary>
internal sealed class Learner(LearnerOptions options)
{
    public Model Learn(IReadOnlyList<Sample> samples, Cuts cuts, string corpus)
    {
        var table = FeatureTable.Of(samples, options);
        var inputs = samples.Select(table.Weigh).ToArray();
        var targets = samples.Select(sample => sample.Targets()).ToArray();
        var weights = new float[(table.Count + 1) * Heads.Count];
        var seen = new float[weights.Length];
        Array.Fill(seen, 1e-4f);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var random = new Random(20261124);
        var steps = new float[Heads.Count];
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = options.Rate * (1 - ((float)epoch / options.Epochs));
            foreach (var index in order)
                Step(inputs[index], targets[index], weights, seen, steps, rate, table.Count);
        }

        return Quantised.Model(table, weights, cuts, corpus);
    }

    private void Step(List<Weighed> input, float[] target, float[] weights, float[] seen, float[] errors, float rate, int bias)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(errors.AsSpan());
        Row(weights, bias).CopyTo(sums);
        foreach (var feature in input)
        {
            var row = Row(weights, feature.Row);
            for (var at = 0; at < row.Length; at++)
                sums[at] += row[at] * feature.Share;
        }

        for (var head = 0; head < Heads.Count; head++)
            errors[head] = (1 / (1 + MathF.Exp(-errors[head]))) - target[head];
        foreach (var feature in input)
            Move(Row(weights, feature.Row), Row(seen, feature.Row), sums, feature.Share, options.Decay, rate);
        Move(Row(weights, bias), Row(seen, bias), sums, 1, 0, rate);
    }

    // Vectors of any width do the same to each element, so the machine does not show in the result.
    private static void Move(Span<Vector<float>> row, Span<Vector<float>> seen, Span<Vector<float>> errors, float share, float decay, float rate)
    {
        for (var at = 0; at < row.Length; at++)
        {
            var gradient = (errors[at] * share) + (row[at] * decay);
            seen[at] += gradient * gradient;
            row[at] -= gradient * rate / Vector.SquareRoot(seen[at]);
        }
    }

    private static Span<Vector<float>> Row(float[] matrix, int row) =>
        MemoryMarshal.Cast<float, Vector<float>>(matrix.AsSpan(row * Heads.Count, Heads.Count));
}
