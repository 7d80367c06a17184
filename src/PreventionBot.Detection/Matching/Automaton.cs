using System.Collections.Frozen;

namespace PreventionBot.Detection.Matching;

/// <summary>Many patterns as one graph; state 0 is where each begins.</summary>
internal sealed class Automaton(Edge[][] steps, int[][] tags)
{
    private readonly FrozenDictionary<(EdgeKind, int), int[]> _starts = steps[0].GroupBy(edge => (edge.Kind, edge.Id))
            .ToFrozenDictionary(group => group.Key, group => group.Select(edge => edge.Target).ToArray());

    public Edge[][] Steps { get; } = steps;

    public int[][] Tags { get; } = tags;

    /// <summary>The states reached from the beginning by one label or class; a look-up instead of trying every pattern.</summary>
    public int[] StartsWith(EdgeKind kind, int id) => _starts.TryGetValue((kind, id), out var targets) ? targets : [];
}
