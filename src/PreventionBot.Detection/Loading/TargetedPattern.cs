using PreventionBot.Detection.Concepts;
using PreventionBot.Detection.Judging;

namespace PreventionBot.Detection.Loading;

/// <summary>A pattern and what its match means.</summary>
internal sealed record TargetedPattern(Target Target, PatternSource Pattern)
{
    public static IEnumerable<TargetedPattern> Of(IReadOnlyList<Rule> rules, Modifiers modifiers, IReadOnlyList<Concept> concepts) =>
    [
        .. rules.Index().SelectMany(rule => rule.Item.Cues.Index().SelectMany(cue =>
            For(TargetKind.Rule, rule.Index, cue.Index, cue.Item))),
        .. rules.Index().SelectMany(rule => For(TargetKind.Unless, rule.Index, 0, rule.Item.Unless)),
        .. For(TargetKind.Negation, modifiers.Negations),
        .. For(TargetKind.NotNegation, 0, 0, modifiers.NotNegations),
        .. For(TargetKind.Shield, modifiers.Shields),
        .. For(TargetKind.Context, modifiers.Contexts),
        .. For(TargetKind.Softener, modifiers.Softeners),
        .. For(TargetKind.Person, 0, 0, modifiers.Persons),
        .. concepts.Index().SelectMany(concept => For(TargetKind.Concept, concept.Index, 0, concept.Item.Patterns)),
    ];

    private static IEnumerable<TargetedPattern> For(TargetKind kind, IReadOnlyList<Modifier> modifiers) =>
        modifiers.Index().SelectMany(entry => For(kind, entry.Index, 0, entry.Item.Patterns));

    private static IEnumerable<TargetedPattern> For(
        TargetKind kind, int index, int cue, IEnumerable<PatternSource> patterns) =>
        patterns.Select(pattern => new TargetedPattern(new Target(kind, index, cue), pattern));
}
