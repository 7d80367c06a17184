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
        _targets = steps.Index()
            .SelectMany(state => state.Item.GroupBy(edge => (State: state.Index, edge.Kind, edge.Id)))
            .ToDictionary(group => group.Key, group => group.Select(edge => edge.Target).ToArray());
        Classes = [.. steps.Select(edges => edges.Where(edge => edge.Kind == EdgeKind.Class).ToArray())];
    }

    public int[][] Tags { get; }

    /// <summary>The steps out of each state that take a class.</summary>
    public Edge[][] Classes { get; }

    /// <summary>The states reached from one by a label, a class or a gap.</summary>
    public int[] From(int state, EdgeKind kind, int id) => _targets.TryGetValue((state, kind, id), out var targets) ? targets : _none;
}
