using System.Globalization;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Reports;

/// <summary>What each rule hears in harmless messages, for a person.</summary>
internal static class RuleHitsText
{
    public static string Of(IReadOnlyList<RuleHits> rules, int asked) =>
        $"{asked} harmless messages, {rules.Count} rules speak:\n"
        + (rules.Count == 0 ? "" : "| rule | messages | at severity ≥ 2 | per 1,000 |\n| --- | --- | --- | --- |\n")
        + string.Concat(rules.Select(rule => $"| {rule.RuleId} | {rule.Messages} | {rule.Alarms} | {PerThousand(rule, asked)} |\n"));

    public static string Warning(RuleHits rule, int asked) =>
        $"warning: {rule.RuleId} speaks in {PerThousand(rule, asked)} of 1,000 harmless messages, expected at most 1: add a second hint, or 'unless'.";

    private static string PerThousand(RuleHits rule, int asked) =>
        (1000 * new Share(rule.Messages, asked).Value).ToString("0.0#", CultureInfo.InvariantCulture);
}
