namespace PreventionBot.Desk.Feed;

/// <summary>How long to wait before trying again: doubling from 300 ms to 5 s, the upper half of it left to chance.</summary>
/// <param name="random">Chance, from 0 to 1, so that desks do not all come back at the same instant.</param>
internal sealed class Backoff(Func<double> random)
{
    public static readonly TimeSpan First = TimeSpan.FromMilliseconds(300);
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>The wait after so many failures in a row, the first being 0.</summary>
    public TimeSpan Delay(int failures)
    {
        // Past ten doublings the ceiling holds anyway; the bound keeps the power finite.
        var ceiling = Math.Min(First.TotalSeconds * Math.Pow(2, Math.Min(failures, 10)), Longest.TotalSeconds);
        return TimeSpan.FromSeconds((ceiling / 2) + (random() * ceiling / 2));
    }
}
