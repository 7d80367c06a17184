using System.Collections.Frozen;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Typed words that open a step from anywhere: those of steps, of topics, and labels of actions.</summary>
internal sealed class KeywordIndex
{
    // Short words with one letter changed are other words.
    private const int ShortestMisspelt = 7;
    private const int MostMisspeltWords = 12;

    /// <summary>Before a keyword that counts only when it is all that was typed: "merci" is in many a longer message.</summary>
    private const char WholeMessage = '=';

    private readonly FrozenDictionary<string, StepRef> _byWords;
    private readonly FrozenDictionary<string, StepRef> _wholeMessages;
    private readonly FrozenDictionary<string, StepRef> _actionsByLabel;
    private readonly FrozenSet<StepRef> _entries;
    private readonly (string Words, StepRef Step)[] _longWords;
    private readonly int _mostWords;

    public KeywordIndex(IReadOnlyCollection<Topic> topics)
    {
        var byWords = new Dictionary<string, StepRef>(StringComparer.Ordinal);
        var whole = new Dictionary<string, StepRef>(StringComparer.Ordinal);
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
        _longWords =
        [
            .. byWords.Where(pair => pair.Key.Length >= ShortestMisspelt && !pair.Key.Contains(' ', StringComparison.Ordinal))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value)),
        ];
        _byWords = byWords.ToFrozenDictionary(StringComparer.Ordinal);
        _wholeMessages = whole.ToFrozenDictionary(StringComparer.Ordinal);
        _mostWords = byWords.Keys.Select(words => words.Count(sign => sign == ' ') + 1).DefaultIfEmpty(0).Max();
        _actionsByLabel = UsualLabels(topics).ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string words, StepRef step)
        {
            var folded = Folding.Fold(words);
            if (folded.Length > 0)
                (words.StartsWith(WholeMessage) ? whole : byWords).TryAdd(folded, step);
        }
    }

    /// <summary>
    /// For each action the label that the scripts use most. A label that one screen gives it ("Ça va" for the menu) means
    /// something else on the next.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, StepRef>> UsualLabels(IEnumerable<Topic> topics) => topics
        .SelectMany(topic => topic.Steps)
        .SelectMany(step => step.Options)
        .Where(option => option.To.Target is { Topic: Reserved.Actions, Step: not (Reserved.Confirm or Reserved.Correct) } && option.FoldedLabel is { Length: > 0 })
        .GroupBy(option => option.To.Target.GetValueOrDefault())
        .Select(ofAction => KeyValuePair.Create(
            ofAction.CountBy(option => option.FoldedLabel ?? "").OrderByDescending(label => label.Value).ThenBy(label => label.Key, StringComparer.Ordinal).First().Key,
            ofAction.Key))
        .DistinctBy(pair => pair.Key);

    /// <summary>Every keyword, folded.</summary>
    public IEnumerable<string> Words => _byWords.Keys.Order(StringComparer.Ordinal);

    /// <summary>
    /// Where the typed words lead; null when nowhere. A label of an action works on every screen when it is all
    /// that was typed, and so does a keyword written with "=". Otherwise whole words count, and of several keywords the longest.
    /// </summary>
    public StepRef? Find(string folded, StepRef current)
    {
        if (_actionsByLabel.TryGetValue(folded, out var action))
            return action;
        if (_wholeMessages.TryGetValue(folded, out var meant))
            return meant == current ? null : meant;
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

    /// <summary>
    /// Where a long keyword with one letter wrong leads; null when nowhere. Only asked when nothing else was
    /// understood, so a wrong guess takes the place of "I did not understand" and of nothing better.
    /// </summary>
    public StepRef? FindMisspelt(string folded, StepRef current)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostMisspeltWords)
            return null;
        foreach (var word in words.Where(word => word.Length >= ShortestMisspelt))
        {
            foreach (var (keyword, step) in _longWords)
            {
                if (Math.Abs(keyword.Length - word.Length) <= 1 && keyword[0] == word[0] && step != current
                    && !ReopensTopic(step, current) && Nearest.Distance(word, keyword) == 1)
                {
                    return step;
                }
            }
        }

        return null;
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
