using PreventionBot.Detection;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// When a message tells something graver than before, or something else as grave, the script that answers it speaks
/// before any other. A reply on screen goes where it leads, pressed or typed to the letter: the script already knows.
/// </summary>
internal sealed class AnswerDanger : ITurnStep
{
    public string Purpose => "answer distress before anything else";

    public Turn Run(Turn turn)
    {
        if (turn is not { Input: TurnInput.Said { Target: null } said, Found: { Severity: >= Severity.High } found }
            || turn.Script.Player.IsReply(turn.State.Dialog, said.Text, Scenes.Of(turn)))
        {
            return turn;
        }

        var (player, book) = (turn.Script.Player, turn.Script.Book);
        if (found.IsByLikeness && ShortMessage.Is(said.Text) && player.Understands(turn.State.Dialog, said.Text))
        {
            return turn;
        }

        var news = found.Severity > turn.Before.Severity || found.Category != turn.Before.Category;
        return news && book.AnswerTo(found.Category, (int)found.Severity, found.Subject == Subject.Other, player.IsWithAdult(turn.State.Dialog)) is { } step
            ? turn with { Reply = player.Enter(turn.State.Dialog, step, Scenes.Of(turn)) }
            : turn;
    }
}
