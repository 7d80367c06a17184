using PreventionBot.Detection;

namespace PreventionBot.Training.Evaluating;

/// <summary>What another state of the signals changes on everyday chat.</summary>
/// <param name="Name">The file's.</param>
/// <param name="Changes">Messages heard at another severity, in the order of the file.</param>
/// <param name="Figures"><c>concern</c>, <c>alarm2</c> and <c>alarm3</c>: the messages at severity 1, 2 and 3 or above.</param>
public sealed record BackgroundDiff(string Name, int Messages, IReadOnlyList<SeverityChange> Changes, IReadOnlyList<FigureChange> Figures)
{
    private static readonly (string Name, Severity From)[] _figures = [("concern", Severity.Concern), ("alarm2", Severity.High), ("alarm3", Severity.Imminent)];

    /// <summary>Compares what two detectors hear in each line.</summary>
    /// <param name="before">A message's severity until now.</param>
    /// <param name="after">A message's severity from now on.</param>
    public static BackgroundDiff Of(string name, IReadOnlyList<PlainLine> lines, Func<string, Severity> before, Func<string, Severity> after)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var heard = lines.Select(line => new SeverityChange($"{name}:{line.Number}", before(line.Text), after(line.Text), line.Text)).ToList();
        return new BackgroundDiff(
            name,
            heard.Count,
            [.. heard.Where(one => one.From != one.To)],
            [
                .. _figures.Select(figure => new FigureChange(
                    figure.Name,
                    new Share(heard.Count(one => one.From >= figure.From), heard.Count),
                    new Share(heard.Count(one => one.To >= figure.From), heard.Count))),
            ]);
    }
}
