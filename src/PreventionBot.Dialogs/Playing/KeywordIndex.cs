using System.Collections.Frozen;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Typed words that open a step from anywhere: those of steps, of topics, and labels of actions.</summary>
internal sealed class KeywordIndex
{
    private readonly FrozenDictionary<string, StepRef> _byWords;
    private readonly FrozenDictionary<string, StepRef> _actionsByLabel;
    private readonly FrozenSet<StepRef> _entries;
    private readonly int _mostWords;

    public KeywordIndex(IReadOnlyCollection<Topic> topics)
    {
        var byWords = new Dictionary<string, StepRef>(StringComparer.Ordinal);
        var ordered = topics.OrderBy(topic => topic.Id, StringComparer.Ordinal).ToList();
        // A step's own words are the more precise ones, so they are entered before those of whole topics.
        foreach (var step in ordered.Where(topic => topic.Id is not Reserved.Lines).SelectMany(topic => topic.Steps))
        {
            foreach (var words in step.Properties.List("keywords"))
                Add(words, step.Name);
        }

        foreach (var topic in ordered.Where(topic => !topic.IsReserved))
        {
            foreach (var keyword in topic.Keywords)
            {
                if (topic.Entry is { } entry)
                    Add(keyword.Words, entry.Name);
            }
        }

        _entries = ordered.Select(topic => topic.Entry?.Name).OfType<StepRef>().ToFrozenSet();
        _byWords = byWords.ToFrozenDictionary(StringComparer.Ordinal);
        _mostWords = byWords.Keys.Select(words => words.Count(sign => sign == ' ') + 1).DefaultIfEmpty(0).Max();
        _actionsByLabel = topics
            .SelectMany(topic => topic.Steps)
            .SelectMany(step => step.Options)
            .Where(option => option.To.Target is { Topic: Reserved.Actions } && option.FoldedLabel is { Length: > 0 })
            .GroupBy(option => option.FoldedLabel ?? "", StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.First().To.Target.GetValueOrDefault(), StringComparer.Ordinal);

        void Add(string words, StepRef step)
        {
            var folded = Folding.Fold(words);
            if (folded.Length > 0)
                byWords.TryAdd(folded, step);
        }
    }

    /// <summary>Every keyword, folded.</summary>
    public IEnumerable<string> Words => _byWords.Keys.Order(StringComparer.Ordinal);

    /// <summary>
    /// Where the typed words lead; null when nowhere. A label of an action works on every screen when it is all
    /// that was typed. Otherwise whole words count, and of several keywords the longest.
    /// </summary>
    public StepRef? Find(string folded, StepRef current)
    {
        if (_actionsByLabel.TryGetValue(folded, out var action))
            return action;
        var starts = WordStarts(folded);
        var lookup = _byWords.GetAlternateLookup<ReadOnlySpan<char>>();
        StepRef? best = null;
        var bestLength = 0;
        for (var first = 0; first < starts.Count - 1; first++)
        {
            var last = Math.Min(first + _mostWords, starts.Count - 1);
            for (var after = last; after > first; after--)
            {
                // Each start but the first has a space before it.
                var words = folded.AsSpan(starts[first], starts[after] - 1 - starts[first]);
                if (words.Length > bestLength && lookup.TryGetValue(words, out var step) && step != current && !ReopensTopic(step, current))
                    (best, bestLength) = (step, words.Length);
            }
        }

        return best;
    }

    /// <summary>Somebody deep in a subject names it again all the time; that must not throw them back to its start.</summary>
    private bool ReopensTopic(StepRef step, StepRef current) => step.Topic == current.Topic && _entries.Contains(step);

    /// <summary>Where each word starts, and one past the end as if another word followed.</summary>
    private static List<int> WordStarts(string folded)
    {
        var starts = new List<int>();
        if (folded.Length == 0)
            return starts;
        starts.Add(0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] == ' ')
                starts.Add(i + 1);
        }

        starts.Add(folded.Length + 1);
        return starts;
    }
}
