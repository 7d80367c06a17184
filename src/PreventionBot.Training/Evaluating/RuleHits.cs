using PreventionBot.Detection;

namespace PreventionBot.Training.Evaluating;

/// <summary>How often one rule speaks on messages in which nothing is wrong.</summary>
/// <param name="Messages">Those in which it signals.</param>
/// <param name="Alarms">Those of them in which it signals severity 2 or above.</param>
public sealed record RuleHits(string RuleId, int Messages, int Alarms)
{
    /// <summary>More than this share of harmless messages is worth a warning.</summary>
    public const double Usual = 0.001;

    /// <summary>Counts over assessed messages.</summary>
    /// <returns>Rules that signalled at all, most first, then by id.</returns>
    public static IReadOnlyList<RuleHits> Of(IEnumerable<Assessment> found) =>
    [
        .. found.SelectMany(one => one.Signals)
            .GroupBy(signal => signal.RuleId, StringComparer.Ordinal)
            .Select(rule => new RuleHits(rule.Key, rule.Count(), rule.Count(signal => signal.Severity >= Severity.High)))
            .OrderByDescending(rule => rule.Messages).ThenBy(rule => rule.RuleId, StringComparer.Ordinal),
    ];

    /// <summary>Whether it speaks on more harmless messages than a rule should.</summary>
    /// <param name="asked">How many messages there were; at least 1.</param>
    public bool IsOften(int asked) => new Share(Messages, asked).Value > Usual;
}
