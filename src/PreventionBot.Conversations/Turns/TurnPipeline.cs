using PreventionBot.Conversations.Turns.Steps;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Turns;

/// <summary>What happens in a turn, in order. Repeated sends never come this far: see <see cref="Cells.ConversationRuntime"/>.</summary>
public sealed class TurnPipeline
{
    private TurnPipeline(IReadOnlyList<ITurnStep> steps) => Steps = steps;

    /// <summary>The steps in the order they run.</summary>
    public IReadOnlyList<ITurnStep> Steps { get; }

    /// <summary>The pipeline of the product.</summary>
    public static TurnPipeline For(SignalDetector detector, Player player, Book book) => new(
    [
        new TakeIn(),
        new DetectSignals(detector),
        new KeepSeverity(),
        new ServeStaff(player),
        new RelayToStaff(),
        new ComeAndGo(player),
        new AnswerDanger(player, book),
        new PlayScript(player, book),
        new DecideHandoff(player),
        new OfferHuman(book),
        new SpeakScript(),
    ]);

    /// <summary>Runs the steps until one finishes the turn.</summary>
    public Turn Run(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        foreach (var step in Steps)
        {
            if (turn.Finished)
            {
                break;
            }

            turn = step.Run(turn);
        }

        return turn;
    }
}
