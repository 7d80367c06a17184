using PreventionBot.Conversations.Handoffs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// Follows a handoff to the desk of the channel itself (Bot Framework's hub: <c>handoff.status</c>). While its people
/// have the conversation the bot is silent; when they can't take it, our own desk still has it in the queue.
/// </summary>
internal sealed class ServeHub : ITurnStep
{
    /// <summary>Stands for the other desk's people, whom we do not know.</summary>
    public const string Owner = "hub";

    public string Purpose => "follow a handoff to the channel's own desk";

    public Turn Run(Turn turn) => turn.Input is TurnInput.HubTold told
        ? Follow(turn, told.State) with { Finished = true }
        : turn;

    private static Turn Follow(Turn turn, string state)
    {
        var handoff = turn.State.Handoff;
        var theirs = handoff is { Mode: HandoffMode.Active, OwnerId: Owner };
        return state switch
        {
            HandoffStates.Accepted when handoff.Mode is HandoffMode.Waiting => To(turn, handoff with
            {
                Mode = HandoffMode.Active,
                OwnerId = Owner,
                OwnerAlias = null,
                ClaimedAt = turn.Moment.Now,
                Claim = handoff.Claim + 1,
            }),
            HandoffStates.Completed when theirs => To(turn, Left(handoff) with { Mode = HandoffMode.Bot, WaitingSince = null }),
            HandoffStates.Failed when theirs => To(turn, Left(handoff) with { Mode = HandoffMode.Waiting }),
            _ => turn,
        };
    }

    private static HandoffState Left(HandoffState handoff) => handoff with { OwnerId = null, OwnerAlias = null, ClaimedAt = null };

    private static Turn To(Turn turn, HandoffState handoff) => turn with { State = turn.State with { Handoff = handoff } };
}
