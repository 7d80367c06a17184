using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Judging;

/// <summary>Homework, fiction, news, a song's title: nobody is in danger.</summary>
internal static class Contexts
{
    public static string? Reason(Reading reading, Match hit, Voice voice)
    {
        foreach (var (target, context) in reading.Found(TargetKind.Context))
        {
            var entry = reading.Lexicon.Modifiers.Contexts[target.Index];
            if (Reaches(reading, entry, context, hit, voice))
                return entry.Reason;
        }

        return null;
    }

    private static bool Reaches(Reading reading, Modifier entry, Match context, Match hit, Voice voice)
    {
        // None of them reaches beyond its own sentence: "c'est quoi ton nom ? mon père me frappe".
        if (reading.HasBreak(Math.Min(context.First, hit.First) + 1, Math.Max(context.First, hit.First), Break.Sentence))
            return false;
        // A title or a definition takes back what stands right beside it, whoever speaks in it.
        if (entry.After >= 0 || entry.Before >= 0)
            return Within(hit.First - context.End, entry.After) || Within(context.First - hit.End, entry.Before);
        // A story takes back its sentence, but never what the writer says of themselves or of somebody they know.
        return voice is Voice.Unclear or Voice.Pronoun;
    }

    private static bool Within(int between, int reach) => between >= 0 && between <= reach;
}
