using PreventionBot.Detection;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Reads every message for signs of distress, also while a person has the conversation.</summary>
internal sealed class DetectSignals(SignalDetector detector) : ITurnStep
{
    public string Purpose => "look for signs of distress";

    public Turn Run(Turn turn) =>
        turn.Input is TurnInput.Said said ? turn with { Found = detector.Assess(said.Text) } : turn;
}
