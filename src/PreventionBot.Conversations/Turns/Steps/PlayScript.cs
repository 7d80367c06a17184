using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// Lets the script answer. Where it does not understand but the message tells of distress, the answer to the distress
/// stands in for "I did not understand"; where it may tell of distress, one gentle question does.
/// </summary>
internal sealed class PlayScript : ITurnStep
{
    public string Purpose => "let the script answer";

    public Turn Run(Turn turn)
    {
        if (turn is not { Input: TurnInput.Said said, Reply: null })
        {
            return turn;
        }

        var (player, book, scene) = (turn.Script.Player, turn.Script.Book, Scenes.Of(turn));
        if (!turn.Before.Begun && player.IsHello(turn.State.Dialog, said.Text))
        {
            // Greeted in this very turn: a second hello would answer nothing.
            return turn;
        }

        var reply = said.Target is { } target
            ? player.Press(turn.State.Dialog, target, said.Text, scene)
            : player.Say(turn.State.Dialog, said.Text, scene);
        if (!reply.Understood && GentleQuestion.For(turn) is { } question)
        {
            return turn with { Reply = player.Enter(turn.State.Dialog, question, scene), State = turn.State with { AskedAt = turn.State.Course.Weight } };
        }

        if (!reply.Understood && turn.Found is { Severity: > Severity.None } found
            && book.AnswerTo(found.Category, (int)found.Severity, found.Subject == Subject.Other, player.IsWithAdult(turn.State.Dialog)) is { } step)
        {
            reply = player.Enter(turn.State.Dialog, step, scene);
        }

        return turn with { Reply = reply.Understood ? reply : Sorted(turn, reply) };
    }

    /// <summary>Not understood, but it sounds like a subject the scripts have: that is offered first.</summary>
    private static Reply Sorted(Turn turn, Reply reply) =>
        turn.Found?.Topic is { } topic
            && turn.Script.Book.ChoiceAbout(turn.State.Locale, topic) is { } choice
            && !choice.Target.StartsWith(reply.State.Topic + '#', StringComparison.Ordinal)
            && reply.Choices.All(other => other.Target != choice.Target)
            ? reply with { Choices = [choice, .. reply.Choices] }
            : reply;
}
