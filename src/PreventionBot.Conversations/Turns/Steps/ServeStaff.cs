using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Dialogs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Does what a member of staff asks: take, write, look behind the masking, give back to the queue, close. A write carries its claim, or is refused.</summary>
internal sealed class ServeStaff : ITurnStep
{
    public string Purpose => "do what staff ask";

    public Turn Run(Turn turn) => turn.Input switch
    {
        TurnInput.Claimed claimed => Claim(turn, claimed),
        TurnInput.StaffSaid said => Owned(turn, said.StaffId, said.Claim)
            ? turn.With(new Draft(Speech.Person(turn.State.Handoff.OwnerAlias!, said, turn.State.Locale))) with { Finished = true }
            : turn.Refuse(TurnRefusal.NotYours),
        TurnInput.Closed closed => Owned(turn, closed.StaffId, closed.Claim)
            ? GiveBack(turn, HandoffMode.Bot, HandoffNotices.Closed, SystemSteps.PersonLeft)
            : turn.Refuse(TurnRefusal.NotYours),
        TurnInput.Released released => Owned(turn, released.StaffId, released.Claim)
            ? GiveBack(turn, HandoffMode.Waiting, HandoffNotices.Waiting, SystemSteps.BackInQueue)
            : turn.Refuse(TurnRefusal.NotYours),
        TurnInput.Revealed seen => Owned(turn, seen.StaffId, seen.Claim)
            ? turn with { Audit = new AuditEntry(turn.Moment.Now, seen.StaffId, seen.Number, seen.Reason, seen.Note), Finished = true }
            : turn.Refuse(TurnRefusal.NotYours),
        _ => turn,
    };

    private static bool Owned(Turn turn, string staffId, int claim) =>
        turn.State.Handoff is { Mode: HandoffMode.Active } handoff && handoff.OwnerId == staffId && handoff.Claim == claim;

    private static Turn Claim(Turn turn, TurnInput.Claimed claimed)
    {
        var handoff = turn.State.Handoff;
        if (handoff.Mode == HandoffMode.Active)
        {
            return turn.Refuse(TurnRefusal.NotYours);
        }

        if (handoff.Mode != HandoffMode.Waiting)
        {
            return turn.Refuse(TurnRefusal.NotWaiting);
        }

        var owned = handoff with
        {
            Mode = HandoffMode.Active,
            OwnerId = claimed.StaffId,
            OwnerAlias = claimed.Alias,
            ClaimedAt = turn.Moment.Now,
            Claim = handoff.Claim + 1,
        };
        return Announce(turn with { State = turn.State with { Handoff = owned } }, HandoffNotices.Active(claimed.Alias), SystemSteps.PersonArrived);
    }

    private static Turn GiveBack(Turn turn, HandoffMode mode, Activity notice, StepRef words)
    {
        var handoff = turn.State.Handoff with { Mode = mode, OwnerId = null, OwnerAlias = null, ClaimedAt = null };
        if (mode == HandoffMode.Bot)
        {
            handoff = handoff with { WaitingSince = null };
        }

        return Announce(turn with { State = turn.State with { Handoff = handoff } }, notice, words);
    }

    private static Turn Announce(Turn turn, Activity notice, StepRef words)
    {
        var reply = turn.Script.Player.Enter(turn.State.Dialog, words, Scenes.Of(turn));
        return Speech.Say(turn.With(new Draft(notice)) with { Finished = true }, reply, Speakers.Service);
    }
}
