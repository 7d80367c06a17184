using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Matching;

/// <summary>One message on its way through the automata: its words, their labels, the classes found so far.</summary>
internal sealed class Scan(IReadOnlyList<Token> tokens, Labels labels, IReadOnlySet<string> barriers)
{
    private readonly Dictionary<(int Class, int First), List<int>> _ends = [];
    private readonly List<int>?[] _classesAt = new List<int>?[tokens.Count];

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public int[][] WordLabels { get; } = [.. tokens.Select(token => labels.Of(token.Text))];

    /// <summary>Where a negation stands: no gap reaches across.</summary>
    public bool[] Barriers { get; } = [.. tokens.Select(token => barriers.Contains(token.Text))];

    /// <summary>States visited so far: what the work is measured by, since time is the machine's affair.</summary>
    public int Work { get; set; }

    public IReadOnlyList<int> ClassesAt(int first) => _classesAt[first] ?? (IReadOnlyList<int>)[];

    public IReadOnlyList<int> EndsOf(int wordClass, int first) =>
        _ends.TryGetValue((wordClass, first), out var ends) ? ends : [];

    public void AddClass(Match match)
    {
        if (!_ends.TryGetValue((match.Tag, match.First), out var ends))
        {
            _ends[(match.Tag, match.First)] = ends = [];
            (_classesAt[match.First] ??= []).Add(match.Tag);
        }

        if (!ends.Contains(match.End))
            ends.Add(match.End);
    }
}
