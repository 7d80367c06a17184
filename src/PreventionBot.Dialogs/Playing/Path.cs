using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Walks a step as it stands at this moment: conditions decided, wordings chosen.</summary>
internal static class Path
{
    public static IEnumerable<Node> Through(Step step, IReadings readings, int seed) =>
        Through(step.Nodes, step, readings, seed);

    private static IEnumerable<Node> Through(IReadOnlyList<Node> nodes, Step step, IReadings readings, int seed)
    {
        foreach (var node in nodes)
        {
            var inner = node switch
            {
                Node.Choose choose => choose.Branches.FirstOrDefault(branch => branch.Condition?.Holds(readings) ?? true)?.Body ?? [],
                Node.Either either => either.Bodies[Variant(either, step, seed)],
                _ => null,
            };
            if (inner is null)
            {
                yield return node;
                continue;
            }

            foreach (var deeper in Through(inner, step, readings, seed))
                yield return deeper;
        }
    }

    /// <summary>
    /// Hangs on the seed and on names only: the same wording for the whole conversation, on every machine and in
    /// every language.
    /// </summary>
    private static int Variant(Node.Either either, Step step, int seed)
    {
        var hash = 2166136261u;
        foreach (var letter in step.Name.Topic)
            hash = (hash ^ letter) * 16777619;
        foreach (var letter in step.Name.Step)
            hash = (hash ^ letter) * 16777619;
        hash = (hash ^ (uint)either.Ordinal) * 16777619;
        hash = (hash ^ (uint)seed) * 16777619;
        // The low bits of this hash mix badly; the high ones choose.
        return (int)((hash >> 8) % (uint)either.Bodies.Count);
    }
}
