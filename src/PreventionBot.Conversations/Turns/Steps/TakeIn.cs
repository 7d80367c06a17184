using PreventionBot.Conversations.Handoffs;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Refuses what comes after the end, and gives what the young person said its place in the log.</summary>
internal sealed class TakeIn : ITurnStep
{
    public string Purpose => "take in what was said";

    public Turn Run(Turn turn)
    {
        if (turn.State.Handoff.Mode == HandoffMode.Ended && turn.Input is not TurnInput.Returned)
        {
            return turn.Refuse(TurnRefusal.Ended);
        }

        return turn.Input is TurnInput.Said said ? turn.With(new Draft(Speech.Young(said))) : turn;
    }
}
