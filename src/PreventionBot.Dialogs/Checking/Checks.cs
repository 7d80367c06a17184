using PreventionBot.Dialogs.Scoring;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>Everything that is asked of the files together, in one list.</summary>
internal static class Checks
{
    /// <summary>What one topic can be asked by itself, the others being known: asked again at every keystroke.</summary>
    public static readonly IReadOnlyList<Action<Draft, Report>> OfOneTopic =
    [
        LinkTargets.Check,
        MovedTargets.Check,
        EndlessJumps.Check,
        StepRules.Check,
        Reviews.Check,
    ];

    public static readonly IReadOnlyList<Action<Draft, Report>> InOrder =
    [
        NeededSteps.Check,
        .. OfOneTopic,
        AnswerTargets.Check,
        WayToHuman.Check,
        Parity.Check,
        OrphanSteps.Check,
        OpeningWords.Check,
        LineAges.Check,
        CrisisAnswers.Check,
    ];
}
