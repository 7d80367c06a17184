using PreventionBot.Detection;
using PreventionBot.Detection.Following;

namespace PreventionBot.Training.Evaluating;

/// <summary>How a detector does on conversations.</summary>
/// <param name="Recall2">Of those that reach severity 2 or 3, found at 2 or above at some turn.</param>
/// <param name="InTime2">Of the same, found by the turn at which an attentive professional would have.</param>
/// <param name="Alarm0">Of calm ones, alarmed at 2 or above.</param>
public sealed record TalkEvaluation(Share Recall2, Share InTime2, Share Alarm0)
{
    /// <summary>Asks a detector about every turn.</summary>
    public static TalkEvaluation Of(IReadOnlyList<LabelledLine> talks, SignalDetector detector)
    {
        ArgumentNullException.ThrowIfNull(talks);
        var judged = talks.Select(talk => (Talk: talk, Turn: FirstAlarm(talk.Turns!, detector))).ToList();
        var grave = judged.Where(entry => entry.Talk.Severity >= 2).ToList();
        var calm = judged.Where(entry => entry.Talk.Severity == 0).ToList();
        return new TalkEvaluation(
            new Share(grave.Count(entry => entry.Turn > 0), grave.Count),
            new Share(grave.Count(entry => entry.Turn > 0 && entry.Turn <= (entry.Talk.ByTurn ?? int.MaxValue)), grave.Count),
            new Share(calm.Count(entry => entry.Turn > 0), calm.Count));
    }

    /// <summary>The first turn found grave, counted from 1; 0 when none is.</summary>
    private static int FirstAlarm(IReadOnlyList<string> turns, SignalDetector detector)
    {
        var course = Course.Start;
        foreach (var (index, message) in turns.Index())
        {
            (var found, course) = detector.Follow(course, detector.Assess(message), message.Length);
            if (found.Severity >= Severity.High)
                return index + 1;
        }

        return 0;
    }
}
