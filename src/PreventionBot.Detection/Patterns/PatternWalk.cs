namespace PreventionBot.Detection.Patterns;

/// <summary>Questions one asks of a whole pattern.</summary>
internal static class PatternWalk
{
    /// <summary>The part and everything inside it.</summary>
    public static IEnumerable<PatternNode> All(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => sequence.Parts.SelectMany(All).Prepend(node),
        PatternNode.Choice choice => choice.Options.SelectMany(All).Prepend(node),
        _ => [node],
    };

    /// <summary>Whether the pattern could match no word at all, which would make it match everywhere.</summary>
    public static bool CanBeEmpty(PatternNode node) => node switch
    {
        PatternNode.Gap => true,
        PatternNode.Sequence sequence => sequence.Parts.All(CanBeEmpty),
        PatternNode.Choice choice => choice.Options.Any(CanBeEmpty),
        _ => false,
    };

    /// <summary>Whether the pattern may begin with a gap, which would start it at every word.</summary>
    public static bool CanBeginWithGap(PatternNode node) => node switch
    {
        PatternNode.Gap => true,
        PatternNode.Sequence sequence => sequence.Parts
            .TakeWhile((_, index) => sequence.Parts.Take(index).All(CanBeEmpty))
            .Any(CanBeginWithGap),
        PatternNode.Choice choice => choice.Options.Any(CanBeginWithGap),
        _ => false,
    };
}
