using PreventionBot.Detection;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// Reads every message for signs of distress, also while a person has the conversation. A message that can't be read
/// counts as grave until a person has read it: failing must never look like "nothing found".
/// </summary>
internal sealed class DetectSignals(Func<string, Assessment> assess) : ITurnStep
{
    public string Purpose => "look for signs of distress";

    public Turn Run(Turn turn) => turn.Input is TurnInput.Said said ? turn with { Found = Heard(said, Assess(said.Text)) } : turn;

    /// <summary>The words on a button are those of whoever wrote it: that they are like distress says nothing about who pressed it.</summary>
    private static Assessment Heard(TurnInput.Said said, Assessment found) => said.Target is null ? found : found.WithoutLikeness();

    private Assessment Assess(string text)
    {
        try
        {
            return assess(text);
        }
#pragma warning disable CA1031 // Whatever went wrong in the detector, the young person gets an answer and a person reads.
        catch (Exception)
#pragma warning restore CA1031
        {
            const string category = "unassessed";
            var whole = new Signal(
                category, category, Severity.High, Subject.Self, 0, text.Length, "Message non évalué : la détection a échoué. À lire par une personne.");
            return new Assessment(Severity.High, category, Subject.Self, [whole], []);
        }
    }
}
