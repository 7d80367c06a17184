using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Turns the script's answer into activities and remembers where the script is.</summary>
internal sealed class SpeakScript : ITurnStep
{
    public string Purpose => "speak the script's answer";

    public Turn Run(Turn turn) => turn.Reply is { } reply ? Speech.Say(turn, reply, Speakers.Robot) : turn;
}
