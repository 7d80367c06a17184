namespace PreventionBot.Detection.Matching;

/// <summary>A state together with all those it jumps to: where a thread stands, and what it may do there.</summary>
internal sealed class Place
{
    private readonly int[] _keys;
    private readonly int[] _targets;

    public Place(Graph graph, int state)
    {
        var links = Gather(graph, state);
        // The sort keeps the order of equals, which is that of the matches.
        var steps = links.Where(link => link.Kind is LinkKind.Label or LinkKind.Class).OrderBy(link => Key(link.Kind, link.Id)).ToArray();
        _keys = Array.ConvertAll(steps, link => Key(link.Kind, link.Id));
        _targets = Array.ConvertAll(steps, link => link.Target);
        Classes = [.. links.Where(link => link.Kind == LinkKind.Class)];
        Gaps = [.. links.Where(link => link.Kind == LinkKind.Gap).Select(link => link.Target)];
        Tags = [.. links.Where(link => link.Kind == LinkKind.Tag).Select(link => link.Target).Distinct()];
    }

    /// <summary>The classes that lead on.</summary>
    public Link[] Classes { get; }

    /// <summary>Where any word leads.</summary>
    public int[] Gaps { get; }

    /// <summary>What has been found.</summary>
    public int[] Tags { get; }

    /// <summary>The states that a label or a class leads to.</summary>
    public ReadOnlySpan<int> By(LinkKind kind, int id)
    {
        var key = Key(kind, id);
        var (first, end) = (0, _keys.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_keys[middle] < key)
                first = middle + 1;
            else
                end = middle;
        }

        while (end < _keys.Length && _keys[end] == key)
            end++;
        return _targets.AsSpan(first, end - first);
    }

    private static int Key(LinkKind kind, int id) => (id << 1) | (kind == LinkKind.Class ? 1 : 0);

    private static List<Link> Gather(Graph graph, int state)
    {
        var links = graph.From(state);
        if (!links.Exists(link => link.Kind == LinkKind.Jump))
            return links;
        var (reached, seen, open) = (new List<int> { state }, new HashSet<int> { state }, new Stack<int>([state]));
        while (open.TryPop(out var next))
        {
            foreach (var jump in graph.From(next).Where(link => link.Kind == LinkKind.Jump && seen.Add(link.Target)))
            {
                reached.Add(jump.Target);
                open.Push(jump.Target);
            }
        }

        return [.. reached.SelectMany(graph.From)];
    }
}
