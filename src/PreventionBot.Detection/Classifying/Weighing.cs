namespace PreventionBot.Detection.Classifying;

/// <summary>Gives each feature of a message its share: rarer ones weigh more, and each kind together has a fixed length.</summary>
internal static class Weighing
{
    private static readonly float[] _lengths = [1f, 1f, 0.7f, 0.7f];

    /// <summary>Rows of known features with their shares; a row that occurs several times counts once, a little heavier.</summary>
    /// <param name="features">All that a message holds.</param>
    /// <param name="rowOf">The row of a key, -1 when it was never learnt.</param>
    /// <param name="rarity">Inverse document frequency of a row.</param>
    public static List<Weighed> Weigh(List<Feature> features, Func<ulong, int> rowOf, Func<int, float> rarity)
    {
        var counted = new Dictionary<int, (FeatureKind Kind, int Times)>();
        foreach (var feature in features)
        {
            if (rowOf(feature.Key) is >= 0 and var row)
                counted[row] = (feature.Kind, counted.TryGetValue(row, out var before) ? before.Times + 1 : 1);
        }

        var weighed = new List<Weighed>(counted.Count);
        Span<float> squares = stackalloc float[_lengths.Length];
        foreach (var (row, (kind, times)) in counted)
        {
            var share = (1f + MathF.Log(times)) * rarity(row);
            squares[(int)kind] += share * share;
            weighed.Add(new Weighed(row, kind, share));
        }

        for (var i = 0; i < weighed.Count; i++)
        {
            var kind = weighed[i].Kind;
            weighed[i] = weighed[i] with { Share = weighed[i].Share * _lengths[(int)kind] / MathF.Sqrt(squares[(int)kind]) };
        }

        return weighed;
    }
}

/// <summary>A feature's row of weights and how much it counts in this message.</summary>
internal readonly record struct Weighed(int Row, FeatureKind Kind, float Share);
