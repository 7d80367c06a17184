using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>All fixed words a step says, line by line, with their places.</summary>
internal static class Said
{
    public static IEnumerable<(Position At, string Words)> In(Step step) => InBubbles(step).Concat(OnReplies(step));

    public static IEnumerable<(Position At, string Words)> InBubbles(Step step)
    {
        foreach (var speech in step.All.OfType<Node.Speech>())
        {
            var lines = speech.Aloud.Split('\n');
            for (var i = 0; i < lines.Length; i++)
                yield return (i == 0 ? speech.At : new Position(speech.At.Line + i, 1), lines[i]);
        }
    }

    public static IEnumerable<(Position At, string Words)> OnReplies(Step step) =>
        step.Options.Select(option => (option.At, option.To.Label));
}
