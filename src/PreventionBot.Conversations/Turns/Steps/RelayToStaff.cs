using PreventionBot.Conversations.Handoffs;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Keeps the bot silent while a person has the conversation: the log itself carries the words to the desk.</summary>
internal sealed class RelayToStaff : ITurnStep
{
    public string Purpose => "leave the word to the person who is in";

    public Turn Run(Turn turn) =>
        turn is { State.Handoff.Mode: HandoffMode.Active, Input: TurnInput.Said } ? turn with { Finished = true } : turn;
}
