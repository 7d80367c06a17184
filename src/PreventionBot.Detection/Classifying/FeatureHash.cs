namespace PreventionBot.Detection.Classifying;

/// <summary>FNV-1a of 64 bits over UTF-16 units (Fowler, Noll, Vo): short keys, no seed, the same everywhere.</summary>
internal readonly record struct FeatureHash(ulong Value)
{
    private const ulong Prime = 1099511628211;

    /// <summary>A beginning for each kind, so that the word "nuit" and the concept "nuit" differ.</summary>
    public static FeatureHash Of(FeatureKind kind) => new FeatureHash(14695981039346656037).Add((char)('0' + (int)kind));

    public FeatureHash Add(char unit) => new((Value ^ unit) * Prime);

    public FeatureHash Add(ReadOnlySpan<char> text)
    {
        var hash = this;
        foreach (var unit in text)
            hash = hash.Add(unit);
        return hash;
    }
}
