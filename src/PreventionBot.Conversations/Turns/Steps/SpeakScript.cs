using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Turns the script's answer into activities and remembers where the script is.</summary>
internal sealed class SpeakScript : ITurnStep
{
    public string Purpose => "speak the script's answer";

    public Turn Run(Turn turn)
    {
        if (turn.Reply is not { } reply)
        {
            return turn;
        }

        var spoken = Speech.Script(reply, Speakers.Robot).Select(activity => new Draft(activity));
        return turn with { Drafts = turn.Drafts.AddRange(spoken), State = turn.State with { Dialog = reply.State } };
    }
}
