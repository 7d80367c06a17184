using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>054: a screen holds four replies, "autre chose" and "parler à quelqu'un"; more is hard to choose from.</summary>
internal static class ManyReplies
{
    private const int Most = 6;

    public static void Check(CheckedStep asked, Report report)
    {
        var (_, topic, step) = asked;
        if (OnWorstBranch(step.Nodes) is > Most and var count)
        {
            report.Warning("DLG054", topic.Path, step.At,
                ($"« {step.Name.Step} » propose {count} réponses ({Most} au plus).",
                    $"“{step.Name.Step}” offers {count} replies ({Most} at most)."),
                ("Garde les quatre plus utiles, puis « Autre chose » vers une étape qui propose la suite.",
                    "Keep the four most useful, then “Something else” to a step that offers the others."));
        }
    }

    /// <summary>Buttons shown at once when every condition turns out for the most.</summary>
    private static int OnWorstBranch(IReadOnlyList<Node> nodes) => nodes.Sum(node => node switch
    {
        Node.Replies replies => replies.Options.Count(option => option.Capture is null),
        Node.Choose choose => choose.Branches.Max(branch => OnWorstBranch(branch.Body)),
        Node.Either either => either.Bodies.Max(OnWorstBranch),
        _ => 0,
    });
}
