using System.Globalization;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Capabilities;

/// <summary>Figures below which no change may fall unsaid: each capability over both languages, and recall of each category on the blind sets.</summary>
/// <param name="Figures">By <c>capability explicit</c>, <c>category violence</c>.</param>
public sealed record CapabilityBaseline(IReadOnlyDictionary<string, Share> Figures)
{
    /// <summary>The file beside the cases.</summary>
    public const string FileName = "capabilities.baseline.tsv";

    /// <summary>A figure may be this much lower.</summary>
    public const double Tolerance = 0.02;

    private const double Rounding = 1e-9;

    /// <summary>What stands now.</summary>
    public static CapabilityBaseline Of(CapabilityReport report, IReadOnlyDictionary<string, Share> categories)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new CapabilityBaseline(
            report.Scores.Select(score => KeyValuePair.Create("capability " + score.Capability, score.Total))
                .Concat(categories.Select(entry => KeyValuePair.Create("category " + entry.Key, entry.Value)))
                .ToDictionary(entry => entry.Key, entry => entry.Value));
    }

    /// <summary>Reads <c>capability⇥explicit⇥104⇥106</c>: kind, name, hits, of how many.</summary>
    /// <exception cref="FormatException">A line is not so.</exception>
    public static CapabilityBaseline Parse(IEnumerable<string> lines) =>
        new(lines.Where(line => line.Length > 0 && !line.StartsWith('#')).Select(ParseLine).ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>The file that <see cref="Parse"/> reads.</summary>
    public string Write() => string.Concat(
    [
        "# Below these figures no capability and no category may fall by more than 0.02 (a test).\n",
        "# After a wanted change: ./pbot signals capabilities --baseline --into docs/detection.md, and the commit says why.\n",
        .. Figures.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key.Replace(' ', '\t')}\t{entry.Value.Hits}\t{entry.Value.Of}\n")),
    ]);

    /// <summary>One sentence for each figure that fell too far, is missing now, or is new and not kept yet.</summary>
    public IReadOnlyList<string> FallsTo(CapabilityBaseline now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return
        [
            .. Figures.Where(entry => !now.Figures.ContainsKey(entry.Key)).Select(entry => $"{entry.Key} is kept and no longer measured."),
            .. now.Figures.Where(entry => !Figures.ContainsKey(entry.Key)).Select(entry => $"{entry.Key} is measured and not kept yet."),
            .. from entry in Figures
               where now.Figures.TryGetValue(entry.Key, out var found) && found.Value < entry.Value.Value - Tolerance - Rounding
               select $"{entry.Key} fell from {Text(entry.Value)} to {Text(now.Figures[entry.Key])}.",
        ];
    }

    private static string Text(Share share) => string.Create(CultureInfo.InvariantCulture, $"{share.Value:0.000} ({share.Hits} of {share.Of})");

    private static KeyValuePair<string, Share> ParseLine(string line) =>
        line.Split('\t') is [var kind, var name, var hits, var of]
            && int.TryParse(hits, NumberStyles.None, CultureInfo.InvariantCulture, out var right)
            && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
            ? new($"{kind} {name}", new Share(right, all))
            : throw new FormatException($"{FileName}: expected 'kind⇥name⇥hits⇥of', found '{line}'.");
}
