namespace PreventionBot.Detection.Matching;

/// <summary>The states of many patterns and what leads from one to the other; state 0 is where each begins.</summary>
/// <remarks>
/// Kept as lists through three arrays of numbers, since there are some two hundred thousand states, most with one link,
/// and the start of the service waits for all of them.
/// </remarks>
internal sealed class Graph
{
    private const int End = -1;
    private const int KindBits = 3;

    private readonly List<int> _latest;
    private readonly List<int> _earlier;
    private readonly List<int> _what;
    private readonly List<int> _targets;

    /// <summary>A graph with its beginning only.</summary>
    /// <param name="room">About how many states there will be: lists that need not grow are not copied.</param>
    public Graph(int room)
    {
        _latest = new List<int>(room) { End };
        _earlier = new List<int>(room * 2);
        _what = new List<int>(room * 2);
        _targets = new List<int>(room * 2);
    }

    public int Count => _latest.Count;

    /// <summary>A state without links.</summary>
    public int Add()
    {
        _latest.Add(End);
        return _latest.Count - 1;
    }

    /// <summary>Adds a link out of a state, as <see cref="Link"/> describes it.</summary>
    public void Lead(int from, LinkKind kind, int id, int target)
    {
        _earlier.Add(_latest[from]);
        _latest[from] = _earlier.Count - 1;
        _what.Add((id << KindBits) | (int)kind);
        _targets.Add(target);
    }

    /// <summary>The links out of a state in the order in which they were added.</summary>
    public List<Link> From(int state)
    {
        var links = new List<Link>();
        for (var at = _latest[state]; at != End; at = _earlier[at])
            links.Add(new Link((LinkKind)(_what[at] & ((1 << KindBits) - 1)), _what[at] >> KindBits, _targets[at]));
        links.Reverse();
        return links;
    }
}
