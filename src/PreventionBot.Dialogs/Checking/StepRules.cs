using PreventionBot.Dialogs.Checking.Wording;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>What one step can be asked by itself. What was found in a step that did not change since is remembered.</summary>
internal static class StepRules
{
    private static readonly IReadOnlyList<Action<CheckedStep, Report>> _inOrder =
    [
        SilentSteps.Check,
        SameLabels.Check,
        PhoneNumbers.Check,
        UnlinkedNumbers.Check,
        WordingRules.Check,
        VariableUse.Check,
        MissingElse.Check,
        InsideEither.Check,
        ManyReplies.Check,
        ToldCategories.Check,
        LongLabels.Check,
    ];

    public static void Check(Draft draft, Report report)
    {
        foreach (var topic in draft.Spoken)
        {
            foreach (var step in topic.Steps)
            {
                var asked = new CheckedStep(draft, topic, step);
                if (draft.Memory is { } memory)
                    memory.Ask(topic, step, report, found => CheckStep(asked, found));
                else
                    CheckStep(asked, report);
            }
        }
    }

    private static void CheckStep(CheckedStep asked, Report report)
    {
        foreach (var rule in _inOrder)
            rule(asked, report);
    }
}
