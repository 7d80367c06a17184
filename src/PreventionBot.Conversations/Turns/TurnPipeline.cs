using PreventionBot.Conversations.Turns.Steps;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Turns;

/// <summary>What happens in a turn, in order. Repeated sends never come this far: see <see cref="Cells.ConversationRuntime"/>.</summary>
public sealed class TurnPipeline
{
    private readonly Rescue _rescue;

    private TurnPipeline(IReadOnlyList<ITurnStep> steps, Rescue rescue) => (Steps, _rescue) = (steps, rescue);

    /// <summary>The steps in the order they run.</summary>
    public IReadOnlyList<ITurnStep> Steps { get; }

    /// <summary>The pipeline of the product.</summary>
    /// <param name="assess">Finds signs of distress in a message; may throw, at the price of a person having to read it.</param>
    /// <param name="player">Plays the scripts.</param>
    /// <param name="book">The scripts.</param>
    public static TurnPipeline For(Func<string, Assessment> assess, Player player, Book book) => new(
    [
        new TakeIn(),
        new DetectSignals(assess),
        new KeepSeverity(),
        new ServeStaff(player),
        new RelayToStaff(),
        new ComeAndGo(player),
        new AnswerDanger(player, book),
        new PlayScript(player, book),
        new DecideHandoff(player),
        new OfferHuman(book),
        new SpeakScript(),
    ],
    new Rescue(player));

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
            return _rescue.Run(running);
        }
    }
}
