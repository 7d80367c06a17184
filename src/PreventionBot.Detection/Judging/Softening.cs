namespace PreventionBot.Detection.Judging;

/// <summary>Over now, or said laughing: still to be listened to, no longer an alarm. An imminent danger is never lowered.</summary>
internal static class Softening
{
    public static string? Reason(Reading reading, Signal signal)
    {
        if (signal.Severity != Severity.High)
            return null;
        foreach (var (target, _) in reading.Found(TargetKind.Softener))
        {
            var entry = reading.Lexicon.Modifiers.Softeners[target.Index];
            if (entry.Categories.Count == 0 || entry.Categories.Contains(signal.Category))
                return entry.Reason;
        }

        return null;
    }
}
