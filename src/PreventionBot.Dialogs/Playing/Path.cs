using PreventionBot.Dialogs.Testing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Walks a step as it stands at this moment: conditions decided, wordings chosen.</summary>
internal static class Path
{
    /// <param name="coverage">Is told which side of each condition was taken; null when nobody counts.</param>
    public static IEnumerable<Node> Through(Step step, IReadings readings, int seed, LocaleCoverage? coverage = null) =>
        Through(step.Nodes, step, readings, seed, coverage);

    private static IEnumerable<Node> Through(
        IReadOnlyList<Node> nodes, Step step, IReadings readings, int seed, LocaleCoverage? coverage)
    {
        foreach (var node in nodes)
        {
            var inner = node switch
            {
                Node.Choose choose => Taken(choose, step, readings, coverage),
                Node.Either either => either.Bodies[Variant(either, step, seed)],
                _ => null,
            };
            if (inner is null)
            {
                yield return node;
                continue;
            }

            foreach (var deeper in Through(inner, step, readings, seed, coverage))
                yield return deeper;
        }
    }

    private static IReadOnlyList<Node> Taken(Node.Choose choose, Step step, IReadings readings, LocaleCoverage? coverage)
    {
        for (var side = 0; side < choose.Branches.Count; side++)
        {
            var branch = choose.Branches[side];
            if (branch.Condition?.Holds(readings) ?? true)
            {
                coverage?.Took(step, choose, side);
                return branch.Body;
            }
        }

        coverage?.Took(step, choose, choose.Branches.Count);
        return [];
    }

    /// <summary>
    /// Hangs on the seed and on names only: the same wording for the whole conversation, on every machine and in
    /// every language. Seed 0 always takes the first wording, so that tests know what to expect.
    /// </summary>
    private static int Variant(Node.Either either, Step step, int seed)
    {
        if (seed == 0)
            return 0;
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
