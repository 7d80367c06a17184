using PreventionBot.Dialogs.Checking.Wording;
using PreventionBot.Dialogs.Scoring;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>Everything that is asked of the files together, in one list.</summary>
internal static class Checks
{
    public static readonly IReadOnlyList<Action<Draft, Report>> InOrder =
    [
        NeededSteps.Check,
        LinkTargets.Check,
        MovedTargets.Check,
        AnswerTargets.Check,
        SilentSteps.Check,
        WayToHuman.Check,
        EndlessJumps.Check,
        SameLabels.Check,
        PhoneNumbers.Check,
        WordingRules.Check,
        VariableUse.Check,
        MissingElse.Check,
        InsideEither.Check,
        Parity.Check,
        UnlinkedNumbers.Check,
        OrphanSteps.Check,
        ManyReplies.Check,
        LongLabels.Check,
        Reviews.Check,
        OpeningWords.Check,
        LineAges.Check,
        CrisisAnswers.Check,
    ];
}
