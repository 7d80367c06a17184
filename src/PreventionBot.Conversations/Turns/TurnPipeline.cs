using PreventionBot.Conversations.Turns.Steps;
using PreventionBot.Detection;
using PreventionBot.Detection.Following;

namespace PreventionBot.Conversations.Turns;

/// <summary>What happens in a turn, in order. Repeated sends never come this far: see <see cref="Cells.ConversationRuntime"/>.</summary>
public sealed class TurnPipeline
{
    private TurnPipeline(IReadOnlyList<ITurnStep> steps) => Steps = steps;

    /// <summary>The steps in the order they run.</summary>
    public IReadOnlyList<ITurnStep> Steps { get; }

    /// <summary>The pipeline of the product.</summary>
    /// <param name="assess">Finds signs of distress in a message; may throw, at the price of a person having to read it.</param>
    /// <param name="follow">Weighs them with the messages before, given the length of this one; null when each message counts by itself.</param>
    public static TurnPipeline For(Func<string, Assessment> assess, Func<Course, Assessment, int, Followed>? follow = null) => new(
    [
        new TakeIn(),
        new DetectSignals(assess, follow),
        new KeepSeverity(),
        new TakeOpinion(),
        new ServeStaff(),
        new ServeHub(),
        new RefuseFiles(),
        new RelayToStaff(),
        new ComeAndGo(),
        new AnswerDanger(),
        new PlayScript(),
        new KeepTold(),
        new DecideHandoff(),
        new OfferHuman(),
        new SpeakScript(),
    ]);

    /// <summary>Runs the steps until one finishes the turn.</summary>
    public Turn Run(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var running = turn;
        try
        {
            foreach (var step in Steps)
            {
                if (running.Finished)
                {
                    break;
                }

                running = step.Run(running);
            }

            return running;
        }
#pragma warning disable CA1031 // A fault in a script must not leave a young person without an answer.
        catch (Exception) when (running.Input is TurnInput.Said)
#pragma warning restore CA1031
        {
            return Rescue.Run(running);
        }
    }
}
