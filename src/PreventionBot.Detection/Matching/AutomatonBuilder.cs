using PreventionBot.Detection.Loading;
using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Matching;

/// <summary>Turns many patterns into one automaton without cycles: every gap is bounded, so every match is.</summary>
/// <param name="labels">Shared by all automata of a lexicon.</param>
/// <param name="classes">Class names to numbers.</param>
/// <param name="patterns">About how many will be added.</param>
internal sealed class AutomatonBuilder(Labels labels, IReadOnlyDictionary<string, int> classes, int patterns)
{
    /// <summary>What a pattern adds, as the shipped ones go.</summary>
    private const int StatesPerPattern = 13;

    private readonly Graph _graph = new(patterns * StatesPerPattern);

    // A state, a kind and an id in one number, which is found in half the time of a key of three parts.
    private readonly Dictionary<long, int> _steps = new(patterns * StatesPerPattern);

    /// <summary>Adds patterns; their matches will carry the tag.</summary>
    public void Add(IReadOnlyList<PatternSource> patterns, int tag)
    {
        foreach (var pattern in patterns)
            _graph.Lead(Compile(pattern.Node, 0), LinkKind.Tag, 0, tag);
    }

    /// <summary>The automaton; nothing may be added afterwards.</summary>
    public Automaton Build() => new(_graph);

    private int Compile(PatternNode node, int from) => node switch
    {
        PatternNode.Word word => Step(from, LinkKind.Label, labels.Word(word.Text)),
        PatternNode.Prefix prefix => Step(from, LinkKind.Label, labels.Prefix(prefix.Text)),
        PatternNode.Number number => Step(from, LinkKind.Label, labels.Range(number.Least, number.Most)),
        PatternNode.Class reference => Step(from, LinkKind.Class, classes[reference.Name]),
        PatternNode.Gap gap => CompileGap(gap, from),
        PatternNode.Sequence sequence => CompileSequence(sequence, from),
        PatternNode.Choice choice => CompileChoice(choice, from),
        _ => throw new InvalidOperationException($"Expected one of the seven kinds of parts, found {node.GetType()}."),
    };

    private int CompileGap(PatternNode.Gap gap, int from)
    {
        var end = _graph.Add();
        Jump(from, end);
        for (var length = 1; length <= gap.Most; length++)
            Jump(from = Step(from, LinkKind.Gap, 0), end);
        return end;
    }

    private int CompileSequence(PatternNode.Sequence sequence, int from)
    {
        foreach (var part in sequence.Parts)
            from = Compile(part, from);
        return from;
    }

    private int CompileChoice(PatternNode.Choice choice, int from)
    {
        var end = _graph.Add();
        foreach (var option in choice.Options)
            Jump(Compile(option, from), end);
        return end;
    }

    private void Jump(int from, int target) => _graph.Lead(from, LinkKind.Jump, 0, target);

    /// <summary>
    /// Patterns that begin alike share their beginning: what a step leads to is reached by that step alone, so whoever
    /// takes the same one from the same state may go on from there.
    /// </summary>
    private int Step(int from, LinkKind kind, int id)
    {
        var key = ((long)from << 32) | ((long)kind << 28) | (uint)id;
        if (_steps.TryGetValue(key, out var known))
            return known;
        var target = _graph.Add();
        _graph.Lead(from, kind, id, target);
        _steps[key] = target;
        return target;
    }
}
