using System.Text.Json;
using PreventionBot.Training.Capabilities;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Reports;

/// <summary>Capabilities, groups and categories for machines.</summary>
internal static class CapabilitiesJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Of(CapabilityReport report, IReadOnlyDictionary<string, Share> categories) => JsonSerializer.Serialize(
        new
        {
            Capabilities = report.Scores.Select(score => new
            {
                score.Capability,
                Aim = Aims.Share(score.Capability),
                ByLocale = score.ByLocale.ToDictionary(entry => entry.Key, entry => One(entry.Value)),
            }),
            Fairness = report.Fairness.Select(pair => new { pair.Name, One = One(pair.One), Other = One(pair.Other), Difference = Math.Round(pair.Difference, 4) }),
            Categories = categories.ToDictionary(entry => entry.Key, entry => One(entry.Value)),
        },
        _options) + "\n";

    private static object One(Share share)
    {
        var (low, high) = share.Interval();
        return new { Share = share.Of == 0 ? (double?)null : Math.Round(share.Value, 4), share.Hits, share.Of, Low = Math.Round(low, 4), High = Math.Round(high, 4) };
    }
}
