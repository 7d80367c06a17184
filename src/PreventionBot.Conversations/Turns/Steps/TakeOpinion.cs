using System.Globalization;
using PreventionBot.Conversations.State;
using PreventionBot.Detection;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>
/// Takes what a second opinion found in an earlier message. It raises the severity to a concern and no further, lowers
/// nothing, and says nothing to the young person.
/// </summary>
internal sealed class TakeOpinion : ITurnStep
{
    public const string RuleId = "second-opinion";

    private const string Category = "low_mood";

    public string Purpose => "take a second opinion, which may only raise";

    public Turn Run(Turn turn)
    {
        if (turn.Input is not TurnInput.SecondOpinion opinion)
        {
            return turn;
        }

        var reason = new KeptReason(RuleId, string.Empty, Explanation(opinion), Severity.Concern, opinion.Number);
        // Stable: graver reasons and older ones of the same severity stay in front.
        KeptReason[] reasons = [.. turn.State.Reasons.Append(reason).OrderByDescending(r => r.Severity).DistinctBy(r => r.RuleId).Take(ConversationState.MostReasons)];
        if (reasons.SequenceEqual(turn.State.Reasons))
        {
            return turn with { Finished = true };
        }

        var isFirst = turn.State.Severity == Severity.None;
        return turn with
        {
            State = turn.State with
            {
                Severity = isFirst ? Severity.Concern : turn.State.Severity,
                Category = isFirst ? Category : turn.State.Category,
                Reasons = reasons,
            },
            Finished = true,
        };
    }

    private static string Explanation(TurnInput.SecondOpinion opinion) => string.Create(
        CultureInfo.InvariantCulture,
        $"Deuxième avis ({opinion.Source}) : message très négatif, sûr à {opinion.Confidence * 100:0} %. Le robot n'y avait rien repéré ; à lire.");
}
