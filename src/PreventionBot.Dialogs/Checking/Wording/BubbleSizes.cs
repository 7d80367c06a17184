using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>058, 059: a turn fits on a phone held in one hand.</summary>
internal static class BubbleSizes
{
    public const int MostBubbles = 3;
    public const int MostCharacters = 240;

    public static void Check(StepText text, Report report)
    {
        if (Most(text.Step.Nodes) is > MostBubbles and var bubbles)
        {
            report.Warning("DLG058", text.Topic.Path, text.Step.At,
                (
                    $"« {text.Step.Name.Step} » dit {bubbles} bulles de suite ({MostBubbles} au plus).",
                    $"“{text.Step.Name.Step}” says {bubbles} bubbles in a row ({MostBubbles} at most)."),
                (
                    "Garde l'essentiel, ou mets la suite dans une autre étape.",
                    "Keep what matters most, or put the rest into another step."));
        }

        foreach (var bubble in text.Bubbles.Where(bubble => bubble.Length > MostCharacters))
        {
            report.Warning("DLG059", text.Topic.Path, bubble.Speech.At,
                (
                    $"Cette bulle fait {bubble.Length} caractères ({MostCharacters} au plus).",
                    $"This bubble is {bubble.Length} characters long ({MostCharacters} at most)."),
                ("Coupe-la en deux paragraphes, ou raccourcis.", "Split it into two paragraphs, or make it shorter."));
        }
    }

    /// <summary>Bubbles on the longest way through.</summary>
    private static int Most(IReadOnlyList<Node> nodes) => nodes.Sum(node => node switch
    {
        Node.Speech => 1,
        Node.Choose choose => choose.Branches.Max(branch => Most(branch.Body)),
        Node.Either either => either.Bodies.Max(Most),
        _ => 0,
    });
}
