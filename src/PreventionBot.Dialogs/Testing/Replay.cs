using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Testing;

/// <summary>
/// Holds a conversation of one language again in another, by the names of steps instead of words: the same replies
/// must lead to the same places.
/// </summary>
public static class Replay
{
    /// <summary>Where the other language goes another way; empty when it does not.</summary>
    /// <param name="outcome">A conversation that went as its test expects.</param>
    /// <param name="locale">The other language.</param>
    /// <param name="player">Plays both languages of one book.</param>
    public static IReadOnlyList<TestFailure> Run(TestOutcome outcome, string locale, Player player)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var source = new ScriptRehearsal(player);
        var other = new ScriptRehearsal(player);
        var setting = outcome.Test.Setting;
        var (expected, found) = (source.Begin(setting), other.Begin(setting with { Locale = locale }));
        for (var i = 0; ; i++)
        {
            if (Shape(expected) != Shape(found))
            {
                return
                [
                    new TestFailure(outcome.Test.Turns[i].Line, new Bilingual(
                        $"en « {locale} », attendu {Shape(expected)}, reçu {Shape(found)}",
                        $"in '{locale}', expected {Shape(expected)}, got {Shape(found)}")),
                ];
            }

            if (i + 1 == outcome.Heard.Count)
                return [];
            (expected, found) = (Move(source, expected, outcome, i + 1), Move(other, found, outcome, i + 1));
        }
    }

    /// <summary>A reply is pressed by where it leads; what was typed is replaced by where it led.</summary>
    private static RehearsedTurn Move(ScriptRehearsal rehearsal, RehearsedTurn now, TestOutcome outcome, int turn)
    {
        var before = outcome.Heard[turn - 1];
        var after = outcome.Heard[turn];
        var said = Folding.Fold(outcome.Test.Turns[turn].Said ?? "");
        var pressed = before.Choices.FirstOrDefault(choice => Folding.Fold(choice.Label) == said);
        if (pressed is not null && now.Choices.FirstOrDefault(choice => choice.Target == pressed.Target) is { } same)
            return rehearsal.Press(same);
        if (after.State.Awaiting is { } awaited && before.State.Awaiting != awaited)
            return rehearsal.Say(awaited.Value);
        return rehearsal.Enter(after.State.Aside is { } aside ? new StepRef(Reserved.System, aside) : after.At);
    }

    private static string Shape(RehearsedTurn turn) =>
        $"{turn.At} {turn.State.Aside} {turn.Action} [{string.Join(' ', turn.Choices.Select(choice => choice.Target))}] ×{turn.Bubbles.Count}";
}
