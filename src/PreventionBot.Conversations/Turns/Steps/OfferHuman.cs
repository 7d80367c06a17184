using PreventionBot.Conversations.Handoffs;
using PreventionBot.Detection;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>From severity 2 on, every answer offers a person, whatever the script's writers forgot.</summary>
internal sealed class OfferHuman : ITurnStep
{
    private const string Human = "_actions#humain";

    public string Purpose => "offer a person from severity 2 on";

    public Turn Run(Turn turn)
    {
        if (turn is not { Reply: { Bubbles.Count: > 0 } reply, State.Severity: >= Severity.High }
            || turn.State.Handoff.Mode is HandoffMode.Waiting
            || reply.Choices.Any(c => c.Target == Human)
            || turn.Script.Book.HumanChoice(turn.State.Locale) is not { } human)
        {
            return turn;
        }

        return turn with { Reply = reply with { Choices = [.. reply.Choices, human] } };
    }
}
