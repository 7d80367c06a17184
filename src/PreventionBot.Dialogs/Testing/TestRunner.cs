using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Testing;

/// <summary>Holds the conversations of tests and says where something else came than was expected.</summary>
public static class TestRunner
{
    /// <summary>Holds one conversation to its end or to the first turn that fails.</summary>
    /// <param name="test">The conversation.</param>
    /// <param name="rehearsal">Whom it is held with.</param>
    public static TestOutcome Run(ConversationTest test, IRehearsal rehearsal)
    {
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(rehearsal);
        var heard = new List<RehearsedTurn>();
        foreach (var turn in test.Turns)
        {
            heard.Add(turn.Said is { } said ? Take(heard[^1], said, rehearsal) : rehearsal.Begin(test.Setting));
            var failures = TurnJudge.Judge(turn, heard[^1]).ToList();
            if (failures.Count > 0)
                return new TestOutcome(test, heard, failures);
        }

        return new TestOutcome(test, heard, []);
    }

    /// <summary>Words that stand on a reply are pressed, as a finger would; all others are typed.</summary>
    private static RehearsedTurn Take(RehearsedTurn before, string said, IRehearsal rehearsal)
    {
        var folded = Folding.Fold(said);
        var pressed = before.Choices.FirstOrDefault(choice => Folding.Fold(choice.Label) == folded);
        return pressed is null ? rehearsal.Say(said) : rehearsal.Press(pressed);
    }
}
