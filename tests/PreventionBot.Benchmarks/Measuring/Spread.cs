namespace PreventionBot.Benchmarks.Measuring;

/// <summary>The middle and the slow end of a set of times, in milliseconds; 0 when there are none.</summary>
internal sealed record Spread
{
    public Spread(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        P50 = At(sorted, 0.50);
        P99 = At(sorted, 0.99);
    }

    public double P50 { get; }

    public double P99 { get; }

    private static double At(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))], 2);
}
