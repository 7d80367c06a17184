using PreventionBot.Detection;

namespace PreventionBot.Training.Evaluating;

/// <summary>What another state of the signals changes on labelled messages and conversations.</summary>
/// <param name="Messages">How many messages there were.</param>
/// <param name="Changes">Those heard at another severity, in the order of the files; conversations show in the figures alone.</param>
/// <param name="Figures">Every figure, moved or not.</param>
public sealed record LabelledDiff(int Messages, IReadOnlyList<SeverityChange> Changes, IReadOnlyList<FigureChange> Figures)
{
    /// <summary>Asks both about every line.</summary>
    public static LabelledDiff Of(IReadOnlyList<LabelledLine> lines, SignalDetector before, SignalDetector after)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var talks = lines.Where(line => line.Turns is not null).ToList();
        return Of(
            EvaluationReport.Judge(lines, before),
            EvaluationReport.Judge(lines, after),
            talks.Count == 0 ? null : TalkEvaluation.Of(talks, before),
            talks.Count == 0 ? null : TalkEvaluation.Of(talks, after));
    }

    /// <summary>Compares what both found in the same messages, in the same order.</summary>
    internal static LabelledDiff Of(
        IReadOnlyList<(LabelledLine Line, Assessment Found)> before,
        IReadOnlyList<(LabelledLine Line, Assessment Found)> after,
        TalkEvaluation? talksBefore = null,
        TalkEvaluation? talksAfter = null) => new(
        before.Count,
        [
            .. before.Zip(after)
                .Where(pair => pair.First.Found.Severity != pair.Second.Found.Severity)
                .Select(pair => new SeverityChange(pair.First.Line.Id, pair.First.Found.Severity, pair.Second.Found.Severity)),
        ],
        [
            .. Named(EvaluationReport.Of(before, talksBefore)).Zip(Named(EvaluationReport.Of(after, talksAfter)))
                .Select(pair => new FigureChange(pair.First.Name, pair.First.Share, pair.Second.Share)),
        ]);

    /// <summary>The labels alone decide which names there are, so that two reports on the same lines have the same.</summary>
    private static IEnumerable<(string Name, Share Share)> Named(EvaluationReport report) =>
    [
        .. report.Messages.Named.Select(figure => (figure.Key, figure.Value)),
        // A language that gains must not hide one that loses.
        .. report.ByLocale.Count < 2 ? [] : report.ByLocale.SelectMany(locale => locale.Value.Named.Select(figure => ($"{locale.Key}.{figure.Key}", figure.Value))),
        .. report.ByCategory.Select(category => ($"recall2.{category.Key}", category.Value)),
        .. report.Conversations is not { } talks ? Array.Empty<(string, Share)>() :
        [
            ("conversations.recall2", talks.Recall2), ("conversations.inTime2", talks.InTime2), ("conversations.alarm0", talks.Alarm0),
        ],
    ];
}
