namespace PreventionBot.Detection.Patterns;

/// <summary>Questions one asks of a whole pattern.</summary>
internal static class PatternWalk
{
    /// <summary>The names of the classes in it.</summary>
    public static List<string> Classes(PatternNode node)
    {
        var names = new List<string>();
        Collect(node, names);
        return names;
    }

    /// <summary>Whether the pattern could match no word at all, which would make it match everywhere.</summary>
    public static bool CanBeEmpty(PatternNode node) => node switch
    {
        PatternNode.Gap => true,
        PatternNode.Sequence sequence => Array.TrueForAll(sequence.Parts, CanBeEmpty),
        PatternNode.Choice choice => Array.Exists(choice.Options, CanBeEmpty),
        _ => false,
    };

    /// <summary>Whether the pattern may begin with a gap, which would start it at every word.</summary>
    public static bool CanBeginWithGap(PatternNode node) => node switch
    {
        PatternNode.Gap => true,
        PatternNode.Sequence sequence => CanBeginWithGap(sequence.Parts),
        PatternNode.Choice choice => Array.Exists(choice.Options, CanBeginWithGap),
        _ => false,
    };

    private static bool CanBeginWithGap(PatternNode[] parts)
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

    private static void Collect(PatternNode node, List<string> names)
    {
        if (node is PatternNode.Class reference)
            names.Add(reference.Name);
        foreach (var inner in node is PatternNode.Sequence sequence ? sequence.Parts : node is PatternNode.Choice choice ? choice.Options : [])
            Collect(inner, names);
    }
}
