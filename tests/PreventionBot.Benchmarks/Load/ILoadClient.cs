namespace PreventionBot.Benchmarks.Load;

/// <summary>One simulated user: takes one turn after the other.</summary>
internal interface ILoadClient : IAsyncDisposable
{
    /// <summary>Takes a turn and says when it was acknowledged and when the answer came (<see cref="System.Diagnostics.Stopwatch"/> ticks).</summary>
    Task<TurnTimes> TurnAsync();
}

/// <summary>When a turn was acknowledged (stored), and when its answer was there.</summary>
internal readonly record struct TurnTimes(long Acknowledged, long Answered);
