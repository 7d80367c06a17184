using PreventionBot.Detection;

namespace PreventionBot.Training.Evaluating;

/// <summary>An evaluation of messages, by language and category, and of conversations where there are any.</summary>
/// <param name="ByCategory">Recall at severity 2 or above.</param>
public sealed record EvaluationReport(
    Evaluation Messages, IReadOnlyDictionary<string, Evaluation> ByLocale, IReadOnlyDictionary<string, Share> ByCategory, TalkEvaluation? Conversations)
{
    /// <summary>Asks a detector about every line.</summary>
    public static EvaluationReport Of(IReadOnlyList<LabelledLine> lines, SignalDetector detector)
    {
        ArgumentNullException.ThrowIfNull(detector);
        var talks = lines.Where(line => line.Turns is not null).ToList();
        return Of(Judge(lines, detector), talks.Count == 0 ? null : TalkEvaluation.Of(talks, detector));
    }

    /// <summary>What a detector finds in each message; conversations are left out.</summary>
    public static IReadOnlyList<(LabelledLine Line, Assessment Found)> Judge(IReadOnlyList<LabelledLine> lines, SignalDetector detector) =>
        [.. lines.Where(line => line.Text is not null).Select(line => (line, detector.Assess(line.Text!)))];

    /// <summary>Counts over judged messages.</summary>
    internal static EvaluationReport Of(IReadOnlyList<(LabelledLine Line, Assessment Found)> judged, TalkEvaluation? talks) =>
        new(
            Evaluation.Of(judged),
            judged.GroupBy(entry => entry.Line.Locale).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Evaluation.Of([.. group])),
            judged.Where(entry => entry.Line.Severity >= 2).GroupBy(entry => entry.Line.Category).OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Share(group.Count(entry => entry.Found.Severity >= Severity.High), group.Count())),
            talks);
}
