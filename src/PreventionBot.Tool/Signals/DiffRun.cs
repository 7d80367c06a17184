using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Signals;

/// <summary>Two states of the signals, asked about the same files.</summary>
/// <param name="Labelled">All labelled files together; null when there is none.</param>
internal sealed record DiffRun(LabelledDiff? Labelled, IReadOnlyList<BackgroundDiff> Backgrounds)
{
    /// <summary>Reads the files and asks both.</summary>
    /// <exception cref="FormatException">A file is not what is expected; the text names it.</exception>
    public static DiffRun Of(IReadOnlyList<string> paths, SignalDetector before, SignalDetector after)
    {
        var kinds = paths.ToLookup(LabelledFile.IsLabelled);
        var lines = kinds[true].SelectMany(LabelledFile.Read).ToList();
        return new DiffRun(
            kinds[true].Any() ? LabelledDiff.Of(lines, before, after) : null,
            [
                .. kinds[false].Select(path => BackgroundDiff.Of(
                    Path.GetFileName(path), PlainFile.Read(path), text => before.Assess(text).Severity, text => after.Assess(text).Severity)),
            ]);
    }

    /// <summary>The recalls that fall and the alarms that rise by more than so much.</summary>
    public IReadOnlyList<FigureChange> Worse(double gate) =>
    [
        .. (Labelled?.Figures ?? []).Where(figure => figure.IsWorse(gate)),
        .. Backgrounds.SelectMany(one => one.Figures.Where(figure => figure.IsWorse(gate)).Select(figure => figure with { Name = $"{one.Name} {figure.Name}" })),
    ];
}
