using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Judging;

/// <summary>A message with everything the patterns found in it, before judgement.</summary>
internal sealed class Reading(Lexicon lexicon, IReadOnlyList<Token> tokens, IEnumerable<Match> matches)
{
    // More occurrences of one pattern than this tell nothing new, and each is weighed against every modifier.
    private const int MostPerTarget = 12;

    private readonly Dictionary<TargetKind, List<Occurrence>> _found = matches
        .GroupBy(match => match.Tag)
        .SelectMany(group => group.OrderBy(match => match.First).ThenBy(match => match.End).Take(MostPerTarget))
        .Select(match => new Occurrence(lexicon.Targets[match.Tag], match))
        .GroupBy(found => found.Target.Kind)
        .ToDictionary(group => group.Key, group => group.ToList());

    public Lexicon Lexicon { get; } = lexicon;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public IReadOnlyList<Occurrence> Found(TargetKind kind) => _found.TryGetValue(kind, out var found) ? found : [];

    /// <summary>Ids of the concepts the message holds, in no order.</summary>
    public IReadOnlyList<string> Ideas =>
        [.. Found(TargetKind.Concept).Select(found => found.Target.Index).Distinct().Select(index => Lexicon.Concepts[index].Id)];

    /// <summary>Whether punctuation of at least that weight stands before any word from first to last, both included.</summary>
    public bool HasBreak(int first, int last, Break least)
    {
        for (var index = first; index <= last && index < Tokens.Count; index++)
        {
            if (Tokens[index].Before >= least)
                return true;
        }

        return false;
    }
}
