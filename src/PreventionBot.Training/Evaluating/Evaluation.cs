using PreventionBot.Detection;

namespace PreventionBot.Training.Evaluating;

/// <summary>How a detector does on messages that people labelled. Each figure is a share of the messages it speaks of.</summary>
/// <param name="Messages">How many there were.</param>
/// <param name="Recall2">Of severity 2 and 3, found at 2 or above.</param>
/// <param name="Recall3At2">Of severity 3, found at 2 or above.</param>
/// <param name="Recall3">Of severity 3, found at 3.</param>
/// <param name="Alarm0">Of severity 0, alarmed at 2 or above.</param>
/// <param name="Alarm1">Of severity 1, alarmed at 2 or above.</param>
/// <param name="CheckIn2">Of severity 2 and 3, where the bot may at least ask.</param>
/// <param name="CheckIn0">Of severity 0, where the bot may ask.</param>
/// <param name="Category">Of severity 1 to 3 found at all, in the right category.</param>
/// <param name="Subject">With the right subject.</param>
/// <param name="Topic">With the right topic.</param>
public sealed record Evaluation(
    int Messages, Share Recall2, Share Recall3At2, Share Recall3, Share Alarm0, Share Alarm1, Share CheckIn2, Share CheckIn0, Share Category, Share Subject, Share Topic)
{
    /// <summary>The figures by the names that machines read.</summary>
    public IReadOnlyList<KeyValuePair<string, Share>> Named =>
    [
        new("recall2", Recall2), new("recall3at2", Recall3At2), new("recall3", Recall3), new("alarm0", Alarm0), new("alarm1", Alarm1),
        new("checkin2", CheckIn2), new("checkin0", CheckIn0), new("category", Category), new("subject", Subject), new("topic", Topic),
    ];

    /// <summary>Counts over judged messages.</summary>
    public static Evaluation Of(IReadOnlyList<(LabelledLine Line, Assessment Found)> judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        return new Evaluation(
            judged.Count,
            Of(judged, entry => entry.Line.Severity >= 2, entry => entry.Found.Severity >= Severity.High),
            Of(judged, entry => entry.Line.Severity == 3, entry => entry.Found.Severity >= Severity.High),
            Of(judged, entry => entry.Line.Severity == 3, entry => entry.Found.Severity == Severity.Imminent),
            Of(judged, entry => entry.Line.Severity == 0, entry => entry.Found.Severity >= Severity.High),
            Of(judged, entry => entry.Line.Severity == 1, entry => entry.Found.Severity >= Severity.High),
            Of(judged, entry => entry.Line.Severity >= 2, entry => Asks(entry.Found)),
            Of(judged, entry => entry.Line.Severity == 0, entry => Asks(entry.Found)),
            Of(judged, entry => entry.Line.Severity > 0 && entry.Found.Severity > Severity.None, entry => entry.Found.Category == entry.Line.Category),
            Of(judged, entry => true, entry => string.Equals(entry.Found.Subject.ToString(), entry.Line.Subject, StringComparison.OrdinalIgnoreCase)),
            Of(judged, entry => entry.Line.Topic is not null, entry => entry.Found.Topic == entry.Line.Topic));
    }

    private static bool Asks(Assessment found) => found.CheckIn || found.Severity > Severity.None;

    private static Share Of(
        IReadOnlyList<(LabelledLine, Assessment)> judged, Func<(LabelledLine Line, Assessment Found), bool> asked, Func<(LabelledLine Line, Assessment Found), bool> hit)
    {
        var those = judged.Where(asked).ToList();
        return new Share(those.Count(hit), those.Count);
    }
}
