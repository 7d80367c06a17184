using System.Globalization;
using PreventionBot.Training.Capabilities;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Reports;

/// <summary>The tables of capabilities, groups and categories in Markdown: readable in a terminal, ready for a document. Bold misses its aim.</summary>
internal static class CapabilitiesText
{
    private const string Begin = "<!-- capabilities: written by ./pbot signals capabilities --into, not by hand -->\n";
    private const string End = "<!-- end of capabilities -->";

    public static string Of(CapabilityReport report, IReadOnlyDictionary<string, Share> categories) =>
        "| capability | expected | French | English | aim |\n| --- | --- | --- | --- | --- |\n"
        + string.Concat(report.Scores.Select(Row))
        + "\n| recall of two groups | the first | the second | difference (at most 0.05) |\n| --- | --- | --- | --- |\n"
        + string.Concat(report.Fairness.Select(pair => $"| {pair.Name} | {Text(pair.One)} | {Text(pair.Other)} | {Mark(Number(pair.Difference), pair.Difference > Aims.Difference)} |\n"))
        + (categories.Count == 0 ? "" : "\n| category, blind sets | recall at 2 |\n| --- | --- |\n"
            + string.Concat(categories.Select(entry => $"| {entry.Key} | {Text(entry.Value)} |\n")));

    public static string Failures(CapabilityReport report) => string.Concat(report.Failures.Select(failure =>
        $"{failure.Case.Capability}.{failure.Case.Locale}: {failure.Case.Severity} {failure.Case.Category}, "
        + $"found {(int)failure.Found.Severity} {failure.Found.Category} {failure.Found.Subject}: {failure.Case.Text}\n"));

    /// <summary>The document with its tables renewed.</summary>
    /// <exception cref="FormatException">It has no place for them.</exception>
    public static string Into(string document, string tables)
    {
        var begin = document.IndexOf(Begin, StringComparison.Ordinal);
        var end = document.IndexOf(End, StringComparison.Ordinal);
        return begin >= 0 && end > begin
            ? document[..(begin + Begin.Length)] + tables + document[end..]
            : throw new FormatException($"The document has no place for the tables: expected the lines '{Begin.Trim()}' and '{End}'.");
    }

    private static string Row(CapabilityScore score)
    {
        var aim = Aims.Share(score.Capability);
        return $"| {score.Capability} | {Aims.Expected(score.Capability)} | {Cell("fr")} | {Cell("en")} | {(aim is { } wanted ? Number(wanted) : "")} |\n";

        string Cell(string locale) => score.ByLocale.TryGetValue(locale, out var share) ? Mark(Text(share), share.Value < aim) : "";
    }

    private static string Text(Share share)
    {
        var (low, high) = share.Interval();
        return string.Create(CultureInfo.InvariantCulture, $"{share.Value:0.00} [{low:0.00}–{high:0.00}] {share.Hits}/{share.Of}");
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Mark(string text, bool isMissed) => isMissed ? $"**{text}**" : text;
}
