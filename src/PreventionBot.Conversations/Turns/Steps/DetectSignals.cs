using PreventionBot.Detection;
using PreventionBot.Detection.Following;
using PreventionBot.Detection.LastResort;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// Reads every message for signs of distress, also while a person has the conversation. A message that can't be read
/// counts as grave until a person has read it: failing must never look like "nothing found".
/// </summary>
internal sealed class DetectSignals(Func<string, Assessment> assess, Func<Course, Assessment, int, Followed>? follow) : ITurnStep
{
    public string Purpose => "look for signs of distress";

    public Turn Run(Turn turn)
    {
        if (turn.Input is not TurnInput.Said said)
        {
            return turn;
        }

        try
        {
            var found = Heard(turn, said, assess(said.Text));
            return follow?.Invoke(turn.State.Course, found, said.Text.Length) is { } followed
                ? turn with { Found = followed.Found, State = turn.State with { Course = followed.Course } }
                : turn with { Found = found };
        }
#pragma warning disable CA1031 // Whatever went wrong in the detector, the young person gets an answer and a person reads.
        catch (Exception)
#pragma warning restore CA1031
        {
            return turn with { Found = Unread(said.Text) };
        }
    }

    /// <summary>
    /// The words on a button are those of whoever wrote it: that they are like distress says nothing about who pressed it.
    /// And a few words that the robot answers for itself, an insult or what it refuses, are about the robot.
    /// </summary>
    private static Assessment Heard(Turn turn, TurnInput.Said said, Assessment found) =>
        said.Target is not null || (found.IsByLikeness && ShortMessage.Is(said.Text) && turn.Script.Player.AnswersForItself(turn.State.Dialog, said.Text))
            ? found.WithoutLikeness()
            : found;

    private static Assessment Unread(string text)
    {
        const string category = "unassessed";
        var severity = BareWords.Assess(text);
        var whole = new Signal(
            category, category, severity, Subject.Self, 0, text.Length, "Message non évalué : la détection a échoué. À lire par une personne.");
        return new Assessment(severity, category, Subject.Self, [whole], []);
    }
}
