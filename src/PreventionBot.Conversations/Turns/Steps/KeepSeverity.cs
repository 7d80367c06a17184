using PreventionBot.Conversations.State;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Raises the conversation's severity and keeps the reasons for the desk. Nothing here ever lowers it.</summary>
internal sealed class KeepSeverity : ITurnStep
{
    public string Purpose => "keep the highest severity, and why";

    public Turn Run(Turn turn)
    {
        if (turn is not { Input: TurnInput.Said said, Found: { Signals.Count: > 0 } found })
        {
            return turn;
        }

        var number = turn.LastNumber + 1;
        var reasons = found.Signals
            .Select(s => new KeptReason(s.RuleId, said.Text.Substring(s.Start, s.Length), s.Explanation, s.Severity, number));
        var marks = found.Signals.Select(s => new Mark(s.Start, s.Length, s.Severity, s.Explanation));
        var graver = found.Severity > turn.State.Severity;
        return turn with
        {
            Drafts = turn.Drafts.SetItem(0, turn.Drafts[0] with { Notes = new ActivityNotes([.. marks]) }),
            State = turn.State with
            {
                Severity = graver ? found.Severity : turn.State.Severity,
                Category = graver ? found.Category : turn.State.Category,
                Reasons = turn.State.ReasonsWith(reasons),
            },
        };
    }
}
