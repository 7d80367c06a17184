using PreventionBot.Detection;

namespace PreventionBot.Encoder;

/// <summary>Makes prototypes of labelled messages, in their order. The same messages and files give the same prototypes on one machine.</summary>
internal sealed class PrototypeMaker
{
    private readonly SortedDictionary<string, double[]> _distress = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, double[]> _harmless = new(StringComparer.Ordinal);

    /// <summary>Severity 2 and 3 is distress, 0 harmless; what lies between teaches neither.</summary>
    /// <param name="vector">Of length 1.</param>
    public void Add(Severity severity, string category, string topic, float[] vector)
    {
        if (severity >= Severity.High)
            Add(_distress, category, vector);
        else if (severity == Severity.None)
            Add(_harmless, topic, vector);
    }

    /// <exception cref="InvalidDataException">There was no distress or nothing harmless.</exception>
    public Prototypes Make(string encoder) => _distress.Count > 0 && _harmless.Count > 0
        ? new Prototypes(encoder, Middles(_distress), Middles(_harmless))
        : throw new InvalidDataException("the corpus has no grave or no harmless messages: there is nothing to tell apart");

    private static void Add(SortedDictionary<string, double[]> sums, string name, float[] vector)
    {
        if (!sums.TryGetValue(name, out var sum))
            sums[name] = sum = new double[vector.Length];
        for (var i = 0; i < sum.Length; i++)
            sum[i] += vector[i];
    }

    private static Dictionary<string, float[]> Middles(SortedDictionary<string, double[]> sums) => sums.ToDictionary(
        sum => sum.Key, sum => Middle(sum.Value), StringComparer.Ordinal);

    private static float[] Middle(double[] sum)
    {
        var length = Math.Sqrt(sum.Sum(part => part * part));
        return [.. sum.Select(part => length > 0 ? (float)(part / length) : 0)];
    }
}
