using PreventionBot.Conversations.Handoffs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// Says that no picture, file or voice message is taken, and who helps with pictures. The channel delivers them
/// unasked; a service for minors must not become a place where they are kept.
/// </summary>
internal sealed class RefuseFiles : ITurnStep
{
    public string Purpose => "say that files are not taken";

    public Turn Run(Turn turn)
    {
        if (turn.Input is not TurnInput.SentFile)
        {
            return turn;
        }

        var reply = turn.Script.Player.Enter(turn.State.Dialog, SystemSteps.NoFiles, Scenes.Of(turn));
        // While a person is in, the service says it: the robot stays silent.
        var speaker = turn.State.Handoff.Mode == HandoffMode.Active ? Speakers.Service : Speakers.Robot;
        return Speech.Say(turn, reply, speaker) with { Finished = true };
    }
}
