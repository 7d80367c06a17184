namespace PreventionBot.Dialogs.Walking;

/// <summary>What random conversations met.</summary>
/// <param name="Walks">Conversations walked.</param>
/// <param name="Turns">Turns in all of them.</param>
/// <param name="AskedHuman">Walks in which chance asked for a person.</param>
/// <param name="CanReachHuman">Walks from whose last screen a person is at most three presses away, or had been asked for.</param>
/// <param name="Troubles">What went wrong, each kind at each step once, most often met first.</param>
public sealed record WalkReport(
    int Walks, long Turns, int AskedHuman, int CanReachHuman, IReadOnlyList<WalkTrouble> Troubles)
{
    /// <summary>Share of walks that can reach a person, 0 to 1.</summary>
    public double HumanShare => Walks == 0 ? 1 : (double)CanReachHuman / Walks;
}

/// <summary>Something that must not happen to somebody who talks with the robot.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Locale">Folder name of the language.</param>
/// <param name="Step">Where it happened.</param>
/// <param name="Times">How often.</param>
/// <param name="Way">The last replies pressed before it happened the first time, oldest first.</param>
public sealed record WalkTrouble(WalkTroubleKind Kind, string Locale, StepRef Step, int Times, IReadOnlyList<string> Way);

/// <summary>The kinds of trouble.</summary>
public enum WalkTroubleKind
{
    /// <summary>Nothing to press and nothing to type.</summary>
    DeadEnd,

    /// <summary>A turn in which nothing was said.</summary>
    SilentTurn,

    /// <summary>Whatever is pressed, the same one or two screens come back.</summary>
    EndlessLoop,

    /// <summary>No person within three presses.</summary>
    NoHuman,
}
