using System.Runtime.InteropServices;

namespace PreventionBot.Detection.Matching;

/// <summary>Many patterns as one graph; state 0 is where each begins.</summary>
internal sealed class Automaton
{
    private static readonly int[] _none = [];

    private readonly Dictionary<(int State, EdgeKind Kind, int Id), int[]> _targets;

    public Automaton(Edge[][] steps, int[][] tags)
    {
        Tags = tags;
        // Where many words may follow, looking up the one that does is cheaper than trying all.
        _targets = new Dictionary<(int State, EdgeKind Kind, int Id), int[]>(steps.Sum(edges => edges.Length));
        foreach (var (state, edges) in steps.Index())
        {
            foreach (var edge in edges)
            {
                ref var targets = ref CollectionsMarshal.GetValueRefOrAddDefault(_targets, (state, edge.Kind, edge.Id), out _);
                targets = targets is null ? [edge.Target] : [.. targets, edge.Target];
            }
        }

        Classes = [.. steps.Select(edges => Array.FindAll(edges, edge => edge.Kind == EdgeKind.Class))];
    }

    public int[][] Tags { get; }

    /// <summary>The steps out of each state that take a class.</summary>
    public Edge[][] Classes { get; }

    /// <summary>The states reached from one by a label, a class or a gap.</summary>
    public int[] From(int state, EdgeKind kind, int id) => _targets.TryGetValue((state, kind, id), out var targets) ? targets : _none;
}
