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

        var arrived = turn.Input.Channel is { } channel && channel != turn.State.Channel
            ? turn with { State = turn.State with { Channel = channel } }
            : turn;
        return arrived.Input switch
        {
            TurnInput.Said said => TakeWords(arrived, said),
            TurnInput.SentFile sent => arrived.With(new Draft(Speech.File(sent))),
            _ => arrived,
        };
    }

    /// <summary>In a channel without buttons a reply comes back as its key: the log keeps its words. To a person, "2" is a 2.</summary>
    private static Turn TakeWords(Turn turn, TurnInput.Said said)
    {
        var meant = said.Target is null && turn.State.Handoff.Mode != HandoffMode.Active && turn.State.Offered?.Choose(said.Text) is { } choice
            ? said with { Text = choice.Label, Target = choice.Target }
            : said;
        return (turn with { Input = meant }).With(new Draft(Speech.Young(meant)));
    }
}
