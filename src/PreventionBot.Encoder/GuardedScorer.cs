using PreventionBot.Detection.Semantics;

namespace PreventionBot.Encoder;

/// <summary>Keeps a scorer from harming a turn: what it throws, and what comes too late, is no opinion, and is counted.</summary>
/// <param name="limit">Time for one message, looked at when the answer is there: a running encoder can't be stopped.</param>
public sealed class GuardedScorer(ISemanticScorer scorer, TimeSpan limit, EncoderMetrics metrics, TimeProvider time) : ISemanticScorer
{
    /// <inheritdoc/>
    public Likeness? Score(string message)
    {
        var began = time.GetTimestamp();
        try
        {
            var likeness = scorer.Score(message);
            var slow = time.GetElapsedTime(began) > limit;
            metrics.Count(slow ? EncoderMetrics.Slow : EncoderMetrics.Answered);
            return slow ? null : likeness;
        }
#pragma warning disable CA1031 // Whatever an operator's model does, what rules and classifier found stands.
        catch (Exception)
#pragma warning restore CA1031
        {
            metrics.Count(EncoderMetrics.Failed);
            return null;
        }
    }
}
