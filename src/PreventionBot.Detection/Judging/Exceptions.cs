using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Judging;

/// <summary>The rule's own "unless": it silences the rule only close by, so that one harmless word cannot hide a disclosure.</summary>
internal static class Exceptions
{
    private const int Reach = 6;

    public static string? Reason(Reading reading, int rule, IReadOnlyList<Match> hits)
    {
        foreach (var (target, exception) in reading.Found(TargetKind.Unless))
        {
            if (target.Index == rule && hits.Any(hit => IsNear(reading, exception, hit)))
            {
                return "Une exception prévue par la règle se trouve juste à côté.";
            }
        }

        return null;
    }

    private static bool IsNear(Reading reading, Match exception, Match hit)
    {
        var (first, second) = exception.First < hit.First ? (exception, hit) : (hit, exception);
        return second.First - first.End <= Reach && !reading.HasBreak(first.End, second.First, Break.Sentence);
    }
}
