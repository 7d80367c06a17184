using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Matching;

/// <summary>Turns many patterns into one automaton without cycles: every gap is bounded, so every match is.</summary>
/// <param name="labels">Shared by all automata of a lexicon.</param>
/// <param name="classes">Class names to numbers.</param>
internal sealed class AutomatonBuilder(Labels labels, IReadOnlyDictionary<string, int> classes)
{
    private readonly List<State> _states = [new()];
    private readonly Dictionary<(int From, EdgeKind Kind, int Id), int> _steps = [];

    /// <summary>Adds a pattern; its matches will carry the tag.</summary>
    public void Add(PatternNode pattern, int tag)
    {
        var end = Compile(pattern, 0);
        _states[end].Tag(tag);
    }

    public Automaton Build()
    {
        var (steps, tags) = (new Edge[_states.Count][], new int[_states.Count][]);
        for (var index = 0; index < _states.Count; index++)
        {
            var state = _states[index];
            // Nearly every state leads on by words alone, and the start of the service waits for all of them.
            IReadOnlyCollection<State> reached = state.Jumps.Count == 0 ? [] : [.. Closure(index).Select(other => _states[other])];
            steps[index] = reached.Count == 0 ? [.. state.Edges] : [.. reached.SelectMany(other => other.Edges).Distinct()];
            tags[index] = reached.Count == 0 ? [.. state.Tags] : [.. reached.SelectMany(other => other.Tags).Distinct()];
        }

        return new Automaton(steps, tags);
    }

    private int Compile(PatternNode node, int from) => node switch
    {
        PatternNode.Word word => Step(from, EdgeKind.Label, labels.Word(word.Text)),
        PatternNode.Prefix prefix => Step(from, EdgeKind.Label, labels.Prefix(prefix.Text)),
        PatternNode.Number number => Step(from, EdgeKind.Label, labels.Range(number.Least, number.Most)),
        PatternNode.Class reference => Step(from, EdgeKind.Class, classes[reference.Name]),
        PatternNode.Gap gap => CompileGap(gap, from),
        PatternNode.Sequence sequence => sequence.Parts.Aggregate(from, (state, part) => Compile(part, state)),
        PatternNode.Choice choice => CompileChoice(choice, from),
        _ => throw new InvalidOperationException($"Expected one of the seven kinds of parts, found {node.GetType()}."),
    };

    private int CompileGap(PatternNode.Gap gap, int from)
    {
        var end = New();
        Jump(from, end);
        for (var length = 1; length <= gap.Most; length++)
            Jump(from = Step(from, EdgeKind.Gap, 0), end);
        return end;
    }

    private int CompileChoice(PatternNode.Choice choice, int from)
    {
        var end = New();
        foreach (var option in choice.Options)
            Jump(Compile(option, from), end);
        return end;
    }

    /// <summary>
    /// Patterns that begin alike share their beginning: what a step leads to is reached by that step alone, so whoever
    /// takes the same one from the same state may go on from there.
    /// </summary>
    private int Step(int from, EdgeKind kind, int id)
    {
        if (_steps.TryGetValue((from, kind, id), out var known))
            return known;
        var target = New();
        _states[from].Lead(new Edge(kind, id, target));
        _steps[(from, kind, id)] = target;
        return target;
    }

    private int Jump(int from, int target)
    {
        _states[from].Jump(target);
        return target;
    }

    private int New()
    {
        _states.Add(new State());
        return _states.Count - 1;
    }

    private HashSet<int> Closure(int state)
    {
        var reached = new HashSet<int> { state };
        var open = new Stack<int>([state]);
        while (open.TryPop(out var next))
        {
            foreach (var target in _states[next].Jumps)
            {
                if (reached.Add(target))
                    open.Push(target);
            }
        }

        return reached;
    }

    /// <summary>Most hold one edge and nothing else, so lists are made when they are needed.</summary>
    private sealed class State
    {
        private static readonly List<int> _none = [];
        private static readonly List<Edge> _noEdges = [];

        public List<Edge> Edges { get; private set; } = _noEdges;

        public List<int> Jumps { get; private set; } = _none;

        public List<int> Tags { get; private set; } = _none;

        public void Lead(Edge edge) => (Edges = Edges == _noEdges ? [] : Edges).Add(edge);

        public void Jump(int target) => (Jumps = Jumps == _none ? [] : Jumps).Add(target);

        public void Tag(int tag) => (Tags = Tags == _none ? [] : Tags).Add(tag);
    }
}
