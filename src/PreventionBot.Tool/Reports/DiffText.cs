using System.Globalization;
using PreventionBot.Tool.Signals;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Reports;

/// <summary>What another state of the signals changes, for a person: small tables in Markdown.</summary>
internal static class DiffText
{
    /// <summary>The whole report. Labelled messages appear by their ids alone.</summary>
    /// <param name="isShown">Whether the lines of plain text files may appear.</param>
    public static string Of(DiffRun run, bool isShown) => string.Join('\n',
    [
        .. run.Labelled is { } labelled ? [Labelled(labelled)] : Array.Empty<string>(),
        .. run.Backgrounds.Select(background => Background(background, isShown)),
    ]);

    public static string Worse(FigureChange figure) =>
        string.Create(CultureInfo.InvariantCulture, $"worse: {figure.Name} {figure.Before.Value:0.000} → {figure.After.Value:0.000}");

    private static string Labelled(LabelledDiff diff)
    {
        FigureChange[] moved = [.. diff.Figures.Where(figure => figure.HasMoved)];
        return $"{diff.Messages} labelled messages, {diff.Changes.Count} change severity\n" + Table(diff.Changes)
            + (moved.Length == 0 ? "no figure moves\n" : "| figure | before | after | difference |\n| --- | --- | --- | --- |\n" + string.Concat(moved.Select(Row)));
    }

    private static string Background(BackgroundDiff diff, bool isShown) =>
        $"{diff.Name}: {diff.Messages} messages, {diff.Changes.Count} change severity\n" + Table(diff.Changes)
        + "| per 1,000 messages | before | after |\n| --- | --- | --- |\n"
        + string.Concat(diff.Figures.Select(figure => string.Create(
            CultureInfo.InvariantCulture, $"| {figure.Name} | {1000 * figure.Before.Value:0.0} | {1000 * figure.After.Value:0.0} |\n")))
        + (isShown ? string.Concat(diff.Changes.Select(change => $"{change.Id} {(int)change.From} → {(int)change.To}: {change.Text}\n")) : "");

    private static string Table(IReadOnlyList<SeverityChange> changes) => changes.Count == 0 ? "" :
        "| from → to | messages | which |\n| --- | --- | --- |\n"
        + string.Concat(changes.GroupBy(change => (change.From, change.To)).OrderBy(group => group.Key)
            .Select(group => $"| {(int)group.Key.From} → {(int)group.Key.To} | {group.Count()} | {string.Join(' ', group.Select(change => change.Id))} |\n"));

    private static string Row(FigureChange figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {figure.Name} | {Text(figure.Before)} | {Text(figure.After)} | {(double.IsNaN(figure.Difference) ? "–" : figure.Difference.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture))} |\n");

    private static string Text(Share share) =>
        share.Of == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{share.Value:0.000} {share.Hits}/{share.Of}");
}
