using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Loading;
using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Denying;

/// <summary>Finds what a message denies. Its patterns stand apart from those of rules and concepts: they teach normaliser and model nothing.</summary>
internal sealed class Denials
{
    private static readonly HashSet<string> _noWords = [];

    private readonly DenialWords _words;
    private readonly Labels _labels = new();
    private readonly Automaton[] _groups;
    private readonly Automaton _patterns;

    /// <param name="words">What the content team wrote.</param>
    /// <param name="layers">Names of its groups; each layer may use those before it.</param>
    public Denials(DenialWords words, IReadOnlyList<IReadOnlyList<string>> layers)
    {
        _words = words;
        var numbers = layers.SelectMany(layer => layer).Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        _groups = [.. layers.Select(layer => Build(numbers, [.. layer.Select(name => (words.Groups[name], numbers[name]))]))];
        // First what can be denied, then what leaves a denial without effect, numbered through.
        _patterns = Build(numbers, [.. words.Kinds.Select(kind => kind.Patterns).Concat(words.Voids.Select(entry => entry.Patterns)).Index().Select(entry => (entry.Item, entry.Index))]);
    }

    /// <summary>Nothing counts as denied.</summary>
    public static Denials None { get; } =
        new(new DenialWords(new Dictionary<string, IReadOnlyList<PatternSource>>(), [], [], _noWords, _noWords, _noWords, []), []);

    /// <summary>Sentences that must hold a denial, and that must not.</summary>
    public IReadOnlyList<Example> Examples => _words.Examples;

    /// <summary>Whether these words, left beside a denial, say nothing: a model makes something even of a lone "and".</summary>
    public bool AreFillers(IReadOnlyList<Token> tokens) => tokens.All(token => _words.Fillers.Contains(token.Text));

    /// <summary>What the message denies beyond doubt, in its order.</summary>
    /// <param name="message">As received.</param>
    /// <param name="tokens">Its words.</param>
    public IReadOnlyList<Denial> Find(string message, IReadOnlyList<Token> tokens)
    {
        var scope = new Scope(message, tokens, _words);
        var matches = Matches(tokens);
        var denials = matches.Where(match => match.Tag < _words.Kinds.Count).ToList();
        var voids = matches.Where(match => match.Tag >= _words.Kinds.Count).ToList();
        return [.. denials
            .Where(match => !denials.Exists(other => Holds(other, match)))
            .Where(match => !scope.IsAsked(match) && !voids.Exists(other => scope.Reaches(PlaceOf(other), other, match)))
            .Select(match => new Denial(scope.Begin(match), scope.End(match), _words.Kinds[match.Tag].Reason))
            .Distinct()
            .OrderBy(denial => denial.First).ThenBy(denial => denial.End)];
    }

    private VoidPlace PlaceOf(Match match) => _words.Voids[match.Tag - _words.Kinds.Count].Place;

    // Of two ways to read the same words the longer counts.
    private static bool Holds(Match other, Match match) =>
        other.First <= match.First && match.End <= other.End && other.End - other.First > match.End - match.First;

    private List<Match> Matches(IReadOnlyList<Token> tokens)
    {
        var scan = new Scan(tokens, _labels, _noWords);
        foreach (var layer in _groups)
        {
            foreach (var match in Matcher.Run(layer, scan))
                scan.AddClass(match);
        }

        return Matcher.Run(_patterns, scan);
    }

    private Automaton Build(Dictionary<string, int> numbers, List<(IReadOnlyList<PatternSource> Patterns, int Tag)> tagged)
    {
        var builder = new AutomatonBuilder(_labels, numbers, tagged.Sum(entry => entry.Patterns.Count));
        foreach (var (patterns, tag) in tagged)
            builder.Add(patterns, tag);
        return builder.Build();
    }
}
