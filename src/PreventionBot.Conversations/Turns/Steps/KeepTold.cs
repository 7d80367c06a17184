using PreventionBot.Conversations.State;
using PreventionBot.Detection;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>A reply that says something grave raises the severity as the same words would: "Oui, c'est maintenant" pressed on a question about dying.</summary>
internal sealed class KeepTold : ITurnStep
{
    private const string Why = "Réponse choisie parmi celles que le robot proposait.";

    public string Purpose => "hear what a chosen reply tells";

    public Turn Run(Turn turn)
    {
        if (turn is not { Input: TurnInput.Said said, Reply.Told: { } told } || said.Text.Length == 0)
        {
            return turn;
        }

        var severity = (Severity)told.Severity;
        var reason = new KeptReason($"reply:{told.Category}-{told.Severity}", said.Text, Why, severity, turn.LastNumber + 1);
        var mark = new Mark(0, said.Text.Length, severity, Why);
        var notes = turn.Drafts[0].Notes;
        var graver = severity > turn.State.Severity;
        return turn with
        {
            Drafts = turn.Drafts.SetItem(0, turn.Drafts[0] with { Notes = new ActivityNotes([mark, .. notes?.Marks ?? []]) }),
            State = turn.State with
            {
                Severity = graver ? severity : turn.State.Severity,
                // A reply that many ways share knows less of what it is about than words that were grave before it.
                Category = graver && turn.State.Severity < Severity.High ? told.Category : turn.State.Category,
                Reasons = turn.State.ReasonsWith([reason]),
            },
        };
    }
}
