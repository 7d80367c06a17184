using PreventionBot.Detection;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// When a message tells something graver than before, or something else as grave, the script that answers it speaks
/// before any other. A pressed quick reply goes where it leads: the script already knows.
/// </summary>
internal sealed class AnswerDanger : ITurnStep
{
    public string Purpose => "answer distress before anything else";

    public Turn Run(Turn turn)
    {
        if (turn is not { Input: TurnInput.Said { Target: null }, Found: { Severity: >= Severity.High } found })
        {
            return turn;
        }

        var news = found.Severity > turn.Before.Severity || found.Category != turn.Before.Category;
        return news && turn.Script.Book.AnswerTo(found.Category, (int)found.Severity, found.Subject == Subject.Other) is { } step
            ? turn with { Reply = turn.Script.Player.Enter(turn.State.Dialog, step, Scenes.Of(turn)) }
            : turn;
    }
}
