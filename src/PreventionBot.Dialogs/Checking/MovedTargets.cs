using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>041: where something moved to exists, so that running conversations arrive somewhere.</summary>
internal static class MovedTargets
{
    public static void Check(Draft draft, Report report)
    {
        foreach (var topic in draft.Subjects)
        {
            foreach (var move in topic.Moved.Values.Append(topic.Retired).OfType<Move>())
            {
                if (move.To is not { } to || Arrives(draft, topic.Locale, to))
                    continue;
                report.Error("DLG041", topic.Path, move.At,
                    ($"« {move.Raw} » n'existe pas.", $"“{move.Raw}” does not exist."),
                    ("Nomme une étape qui existe.", "Name a step that exists."));
            }

            if (topic is { Retired: { } retired, Steps: [var kept, ..] })
            {
                report.Error("DLG004", topic.Path, kept.At,
                    ($"Ce sujet est retiré vers « {retired.Raw} », mais a encore des étapes.",
                        $"This topic is retired to “{retired.Raw}”, but still has steps."),
                    ("Garde l'en-tête seul, ou retire « retired ».", "Keep the header alone, or take “retired” out."));
            }

            foreach (var (old, move) in topic.Moved.Where(pair => topic.Find(pair.Key) is not null))
            {
                report.Error("DLG004", topic.Path, move.At,
                    ($"« {old} » a été déplacée, mais existe encore.", $"“{old}” has moved, but is still here."),
                    ("Retire-la de « moved », ou retire l'étape.", "Take it out of “moved”, or take the step out."));
            }
        }
    }

    /// <summary>The step exists, or has itself moved on and is checked there.</summary>
    private static bool Arrives(Draft draft, string locale, StepRef to) =>
        draft.Find(locale, to) is not null || (draft.Find(locale, to.Topic) is { } topic && topic.Moved.ContainsKey(to.Step));
}
