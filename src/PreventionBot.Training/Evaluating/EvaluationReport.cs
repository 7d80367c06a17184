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
        var judged = lines.Where(line => line.Text is not null).Select(line => (Line: line, Found: detector.Assess(line.Text!))).ToList();
        var talks = lines.Where(line => line.Turns is not null).ToList();
        return new EvaluationReport(
            Evaluation.Of(judged),
            judged.GroupBy(entry => entry.Line.Locale).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Evaluation.Of([.. group])),
            judged.Where(entry => entry.Line.Severity >= 2).GroupBy(entry => entry.Line.Category).OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Share(group.Count(entry => entry.Found.Severity >= Severity.High), group.Count())),
            talks.Count == 0 ? null : TalkEvaluation.Of(talks, detector));
    }
}
