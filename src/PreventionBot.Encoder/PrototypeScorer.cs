using PreventionBot.Detection.Semantics;

namespace PreventionBot.Encoder;

/// <summary>
/// Likeness by nearness: with d the cosine to the nearest prototype of distress and h that to the nearest harmless one,
/// 1 / (1 + exp(−(d − h) / 0.05)). Equal nearness is 0.5; 0.11 nearer to distress is 0.9.
/// </summary>
internal sealed class PrototypeScorer(Func<string, float[]> encode, Prototypes prototypes) : ISemanticScorer
{
    // Cosines of sentence vectors differ little: a tenth is much.
    private const double Temperature = 0.05;

    public Likeness? Score(string message) => Score(encode(message), prototypes);

    public static Likeness? Score(float[] vector, Prototypes prototypes)
    {
        // A vector without direction is near to nothing.
        if (!vector.All(float.IsFinite) || vector.All(part => part == 0))
            return null;
        var (category, distress) = prototypes.Distress
            .Select(row => (row.Key, Cosine: Vectors.Cosine(vector, row.Value)))
            .OrderByDescending(row => row.Cosine).ThenBy(row => row.Key, StringComparer.Ordinal)
            .First();
        var harmless = prototypes.Harmless.Values.Max(row => Vectors.Cosine(vector, row));
        return new Likeness(1 / (1 + Math.Exp((harmless - distress) / Temperature)), category);
    }
}
