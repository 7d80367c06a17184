namespace PreventionBot.Training.Evaluating;

/// <summary>A share with its 95 % interval (Wilson 1927), honest for small counts.</summary>
/// <param name="Hits">How many.</param>
/// <param name="Of">Out of how many.</param>
public readonly record struct Share(int Hits, int Of)
{
    private const double Z = 1.959964;

    /// <summary>0 to 1; NaN of nothing.</summary>
    public double Value => (double)Hits / Of;

    /// <summary>The interval's ends.</summary>
    public (double Low, double High) Interval()
    {
        if (Of == 0)
            return (0, 1);
        var (p, n) = (Value, (double)Of);
        var middle = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z / (1 + (Z * Z / n)) * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        return (middle - half, middle + half);
    }
}
