using PreventionBot.Detection.Matching;

namespace PreventionBot.Detection.Judging;

/// <summary>"va me tuer mdr", "tué le boss": the hit lies on words that mean something else.</summary>
internal static class Shielding
{
    public static string? Reason(Reading reading, Match hit)
    {
        foreach (var (target, shield) in reading.Found(TargetKind.Shield))
        {
            if (shield.First < hit.End && hit.First < shield.End)
                return reading.Lexicon.Modifiers.Shields[target.Index].Reason;
        }

        return null;
    }
}
