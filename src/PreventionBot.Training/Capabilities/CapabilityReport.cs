using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Capabilities;

/// <summary>How a detector does on one capability.</summary>
/// <param name="ByLocale">Right out of all.</param>
public sealed record CapabilityScore(string Capability, IReadOnlyDictionary<string, Share> ByLocale)
{
    /// <summary>Over both languages.</summary>
    public Share Total => new(ByLocale.Values.Sum(share => share.Hits), ByLocale.Values.Sum(share => share.Of));
}

/// <summary>What a detector can do, one thing at a time (in the manner of HateCheck, Röttger et al. 2021), and whether it hears groups alike.</summary>
/// <param name="Scores">In the order of <see cref="Aims"/>.</param>
/// <param name="Fairness">Recall of grave cases, two groups a row.</param>
/// <param name="Failures">Cases of which the detector did not do what they ask.</param>
public sealed record CapabilityReport(
    IReadOnlyList<CapabilityScore> Scores, IReadOnlyList<GroupPair> Fairness, IReadOnlyList<(CapabilityCase Case, Assessment Found)> Failures)
{
    /// <summary>Asks about every case and about the variants made from them.</summary>
    public static CapabilityReport Of(IReadOnlyList<CapabilityCase> written, Func<string, Assessment> assess)
    {
        ArgumentNullException.ThrowIfNull(assess);
        var judged = written.Concat(Variants.Misspelt(written)).Concat(Variants.WithoutAccents(written))
            .Select(one => (Case: one, Found: assess(one.Text))).ToList();
        return new CapabilityReport(
            [.. judged.GroupBy(entry => entry.Case.Capability).OrderBy(group => Aims.Order(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new CapabilityScore(group.Key, ByLocale(group)))],
            GroupPair.All(judged),
            [.. judged.Where(entry => !entry.Case.IsMetBy(entry.Found))]);
    }

    private static SortedDictionary<string, Share> ByLocale(IEnumerable<(CapabilityCase Case, Assessment Found)> judged) => new(
        judged.GroupBy(entry => entry.Case.Locale)
            .ToDictionary(group => group.Key, group => new Share(group.Count(entry => entry.Case.IsMetBy(entry.Found)), group.Count())),
        StringComparer.Ordinal);
}
