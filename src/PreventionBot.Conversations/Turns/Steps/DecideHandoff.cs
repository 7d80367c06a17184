using PreventionBot.Conversations.Handoffs;
using PreventionBot.Detection;
using PreventionBot.Dialogs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Does what the script can't: queue for a person, leave the queue, hand out a return phrase, show the numbers, leave.</summary>
internal sealed class DecideHandoff : ITurnStep
{
    public string Purpose => "queue for a person, or say honestly that nobody is there";

    public Turn Run(Turn turn) => turn.Reply?.Action is { } action ? Run(turn with { Action = action }, action) : turn;

    private static Turn Run(Turn turn, string action) => action switch
    {
        "humain" => AskForPerson(turn),
        "attendre-pas" => LeaveQueue(turn),
        // A channel has no page to leave and no phrase to come back with: the talk stays where it is.
        "phrase" when turn.State.Channel is not null => Say(turn, SystemSteps.NoPhraseNeeded),
        "sortie-rapide" when turn.State.Channel is not null => Say(turn, SystemSteps.NoQuickExit),
        "phrase" => Say(turn.With(new Draft(Speech.Event(EventNames.ReturnPhrase))), SystemSteps.ReturnPhrase),
        "aide" => Say(turn, SystemSteps.Numbers),
        "quitter" => Say(turn, SystemSteps.Goodbye),
        "sortie-rapide" => turn.With(new Draft(Speech.Event(EventNames.QuickExit))),
        _ => turn,
    };

    private static Turn AskForPerson(Turn turn)
    {
        var handoff = turn.State.Handoff;
        if (handoff.Mode == HandoffMode.Waiting)
        {
            return Say(turn, SystemSteps.AlreadyQueued);
        }

        if (!turn.Moment.HelplineOpen)
        {
            return Say(Moved(turn, handoff with { Mode = HandoffMode.OutOfHours }, HandoffNotices.OutOfHours), SystemSteps.OutOfHours);
        }

        var waiting = handoff with { Mode = HandoffMode.Waiting, WaitingSince = turn.Moment.Now };
        var words = turn.State.Severity == Severity.Imminent ? SystemSteps.QueuedInDanger : SystemSteps.Queued;
        return Say(Moved(turn, waiting, HandoffNotices.Waiting), words);
    }

    private static Turn LeaveQueue(Turn turn) => turn.State.Handoff.Mode == HandoffMode.Waiting
        ? Say(
            Moved(turn, turn.State.Handoff with { Mode = HandoffMode.Bot, WaitingSince = null }, HandoffNotices.Closed),
            SystemSteps.QueueLeft)
        : Say(turn, SystemSteps.QueueLeft);

    private static Turn Moved(Turn turn, HandoffState handoff, Activity notice) =>
        turn.With(new Draft(notice)) with { State = turn.State with { Handoff = handoff } };

    private static Turn Say(Turn turn, StepRef words) =>
        turn with { Reply = turn.Script.Player.Enter(turn.State.Dialog, words, Scenes.Of(turn)) };
}
