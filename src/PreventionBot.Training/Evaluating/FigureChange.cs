namespace PreventionBot.Training.Evaluating;

/// <summary>One figure of two states of the signals.</summary>
/// <param name="Name">As machines read it, for instance <c>recall2</c>, <c>fr.alarm0</c>, <c>recall2.runaway</c>.</param>
public sealed record FigureChange(string Name, Share Before, Share After)
{
    /// <summary>Shares that differ by exactly what is allowed must not fail by the last bit.</summary>
    private const double Rounding = 1e-9;

    /// <summary>From −1 to 1; NaN where there was nothing to count.</summary>
    public double Difference => After.Value - Before.Value;

    /// <summary>Whether any count differs.</summary>
    public bool HasMoved => Before != After;

    /// <summary>Whether a recall falls, or an alarm rises, by more than so much. Other figures are told and never stop anyone.</summary>
    /// <param name="gate">From 0 to 1.</param>
    public bool IsWorse(double gate) =>
        (IsOf("recall") || IsOf("inTime")) ? -Difference > gate + Rounding : IsOf("alarm") && Difference > gate + Rounding;

    private bool IsOf(string kind) => Name.Split('.').Any(part => part.StartsWith(kind, StringComparison.Ordinal));
}
