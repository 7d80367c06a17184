namespace PreventionBot.Training.Evaluating;

/// <summary>Finds where a system that scores must be cut to alarm as seldom as another: recalls compare only at equal false alarms.</summary>
public static class EqualAlarms
{
    /// <summary>
    /// The lowest cut at which no more than so many harmless messages score at or above it. Equal scores alarm together,
    /// so that it may be fewer.
    /// </summary>
    /// <param name="harmless">Scores of the harmless messages; more is graver.</param>
    /// <param name="alarms">How many of them may alarm; 0 or more.</param>
    /// <returns>Just above the gravest score that must stay silent; −∞ when all may alarm.</returns>
    public static double Cut(IReadOnlyCollection<double> harmless, int alarms)
    {
        ArgumentNullException.ThrowIfNull(harmless);
        ArgumentOutOfRangeException.ThrowIfNegative(alarms);
        return alarms >= harmless.Count
            ? double.NegativeInfinity
            : Math.BitIncrement(harmless.OrderDescending().ElementAt(alarms));
    }
}
