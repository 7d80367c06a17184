namespace PreventionBot.Detection.Patterns;

/// <summary>Questions one asks of a whole pattern.</summary>
internal static class PatternWalk
{
    /// <summary>The part and everything inside it.</summary>
    public static IEnumerable<PatternNode> All(PatternNode node)
    {
        var open = new Stack<PatternNode>([node]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var inner in next is PatternNode.Sequence sequence ? sequence.Parts : next is PatternNode.Choice choice ? choice.Options : [])
                open.Push(inner);
        }
    }

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
        PatternNode.Sequence sequence => CanBeginWithGap(sequence.Parts),
        PatternNode.Choice choice => choice.Options.Any(CanBeginWithGap),
        _ => false,
    };

    private static bool CanBeginWithGap(IReadOnlyList<PatternNode> parts)
    {
        foreach (var part in parts)
        {
            if (CanBeginWithGap(part))
                return true;
            if (!CanBeEmpty(part))
                return false;
        }

        return false;
    }
}
