using PreventionBot.Detection.Concepts;
using PreventionBot.Detection.Judging;

namespace PreventionBot.Detection.Loading;

/// <summary>What a match means, and the patterns that mean it.</summary>
internal sealed record TargetedPatterns(Target Target, IReadOnlyList<PatternSource> Patterns)
{
    /// <summary>All that are looked for in a message, concepts last.</summary>
    public static List<TargetedPatterns> Of(IReadOnlyList<Rule> rules, Modifiers modifiers, IReadOnlyList<Concept> concepts)
    {
        var all = new List<TargetedPatterns>();
        for (var index = 0; index < rules.Count; index++)
        {
            for (var cue = 0; cue < rules[index].Cues.Count; cue++)
                Add(TargetKind.Rule, index, cue, rules[index].Cues[cue]);
        }

        for (var index = 0; index < rules.Count; index++)
            Add(TargetKind.Unless, index, 0, rules[index].Unless);
        AddModifiers(TargetKind.Negation, modifiers.Negations);
        Add(TargetKind.NotNegation, 0, 0, modifiers.NotNegations);
        AddModifiers(TargetKind.Shield, modifiers.Shields);
        AddModifiers(TargetKind.Context, modifiers.Contexts);
        AddModifiers(TargetKind.Softener, modifiers.Softeners);
        Add(TargetKind.Person, 0, 0, modifiers.Persons);
        for (var index = 0; index < concepts.Count; index++)
            Add(TargetKind.Concept, index, 0, concepts[index].Patterns);
        return all;

        void AddModifiers(TargetKind kind, IReadOnlyList<Modifier> entries)
        {
            for (var index = 0; index < entries.Count; index++)
                Add(kind, index, 0, entries[index].Patterns);
        }

        void Add(TargetKind kind, int index, int cue, IReadOnlyList<PatternSource> patterns) =>
            all.Add(new TargetedPatterns(new Target(kind, index, cue), patterns));
    }
}
