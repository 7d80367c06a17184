using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>053: going on at once comes to rest, and soon.</summary>
internal static class EndlessJumps
{
    /// <summary>As many as the player follows.</summary>
    public const int Most = 10;

    public static void Check(Draft draft, Report report)
    {
        foreach (var topic in draft.Spoken)
        {
            foreach (var step in topic.Steps)
            {
                if (Longest(draft, topic.Locale, step, []) is > Most and var length)
                {
                    var id = step.Name.Step;
                    report.Error("DLG053", topic.Path, step.At,
                        length == int.MaxValue
                            ? ($"Les sauts tournent en rond à partir de « {id} ».", $"The jumps go round and round from “{id}”.")
                            : ($"Plus de {Most} sauts de suite à partir de « {id} ».", $"More than {Most} jumps in a row from “{id}”."),
                        ("Mets une réponse à choisir à la place d'un « → ».", "Put a reply to choose in place of one “→”."));
                }
            }
        }
    }

    /// <summary>Jumps in a row from this step; <see cref="int.MaxValue"/> when they come back to a step passed.</summary>
    private static int Longest(Draft draft, string locale, Step step, HashSet<StepRef> passed)
    {
        if (!passed.Add(step.Name))
            return int.MaxValue;
        var longest = 0;
        foreach (var jump in step.All.OfType<Node.Jump>())
        {
            if (jump.To.Target is not { } target || draft.Find(locale, target) is not { } next)
                continue;
            var after = Longest(draft, locale, next, passed);
            longest = Math.Max(longest, after == int.MaxValue ? after : after + 1);
        }

        passed.Remove(step.Name);
        return longest;
    }
}
