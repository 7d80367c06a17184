using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>A way on that is on screen, with the values its label is shown with.</summary>
internal readonly record struct Offered(Option Option, IReadings Readings);

/// <summary>Between the options of a script and the buttons on a screen.</summary>
internal static class Choices
{
    /// <summary>The option whose label or synonym was typed; null when none was.</summary>
    public static Option? Pressed(IReadOnlyList<Offered> options, string folded)
    {
        if (folded.Length == 0)
            return null;
        foreach (var (option, readings) in options)
        {
            if (option.Capture is null && (option.Also.Contains(folded)
                || (option.FoldedLabel ?? Folding.Fold(option.Label.Plain(readings))) == folded))
            {
                return option;
            }
        }

        return null;
    }

    public static List<Choice> Buttons(IEnumerable<Offered> options, Edition edition)
    {
        var buttons = new List<Choice>();
        foreach (var (option, readings) in options)
        {
            if (option.Capture is null && option.To.Target is { } target)
                buttons.Add(new Choice(option.Label.Plain(readings), Whole(edition, target).ToString()));
        }

        return buttons;
    }

    /// <summary>A target that names only a topic becomes the name of its first step.</summary>
    public static StepRef Whole(Edition edition, StepRef target) =>
        target.Step.Length == 0 && edition.Find(target.Topic)?.Entry is { } entry ? entry.Name : target;
}
