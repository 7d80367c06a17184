using PreventionBot.Detection.Loading;

namespace PreventionBot.Detection.Judging;

/// <summary>One entry that takes back or lowers what rules found.</summary>
/// <param name="Patterns">Any of them will do.</param>
/// <param name="Reason">Plain French for staff.</param>
/// <param name="After">Words between its end and the hit it reaches; -1: it does not reach forward.</param>
/// <param name="Before">Words between a hit and its beginning; -1: it does not reach back.</param>
internal sealed record Modifier(
    IReadOnlyList<PatternSource> Patterns, string Reason, int After = -1, int Before = -1)
{
    /// <summary>The categories it concerns; empty for all.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
}

/// <summary>Everything beside the rules.</summary>
internal sealed record Modifiers(
    IReadOnlyList<Modifier> Negations,
    IReadOnlyList<PatternSource> NotNegations,
    IReadOnlyList<Modifier> Shields,
    IReadOnlyList<Modifier> Contexts,
    IReadOnlyList<Modifier> Softeners,
    IReadOnlyList<PatternSource> Persons,
    IReadOnlySet<string> Barrier,
    IReadOnlySet<string> Clause,
    IReadOnlySet<string> Starters,
    IReadOnlySet<string> FirstPerson,
    IReadOnlySet<string> ThirdPerson,
    IReadOnlySet<string> PronounCategories);
