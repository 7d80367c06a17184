using System.Text.Json;
using PreventionBot.Tool.Signals;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Reports;

/// <summary>What another state of the signals changes, for machines. No message's text is in it.</summary>
internal static class DiffJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Of(DiffRun run, IReadOnlyList<FigureChange> worse) => JsonSerializer.Serialize(
        new
        {
            Labelled = run.Labelled is { } labelled
                ? new { labelled.Messages, Changes = labelled.Changes.Select(Change), Figures = labelled.Figures.Select(Figure) }
                : null,
            Backgrounds = run.Backgrounds.Select(one => new { one.Name, one.Messages, Changes = one.Changes.Select(Change), Figures = one.Figures.Select(Figure) }),
            Worse = worse.Select(figure => figure.Name),
        },
        _options);

    private static object Change(SeverityChange change) => new { change.Id, From = (int)change.From, To = (int)change.To };

    private static object Figure(FigureChange figure) =>
        new { figure.Name, Before = One(figure.Before.Value), After = One(figure.After.Value), Difference = One(figure.Difference), Moved = figure.HasMoved };

    private static double? One(double share) => double.IsNaN(share) ? null : Math.Round(share, 4);
}
