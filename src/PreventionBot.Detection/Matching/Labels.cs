using System.Globalization;

namespace PreventionBot.Detection.Matching;

/// <summary>Numbers for everything a pattern can ask of one word: the word itself, a prefix, a range of numbers.</summary>
internal sealed class Labels
{
    private const int ShortestPrefix = 3;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<NumberRange, int> _ranges = [];

    public IEnumerable<string> Words => _words.Keys;

    private int Count => _words.Count + _prefixes.Count + _ranges.Count;

    public int Word(string word) => Number(_words, word);

    public int Prefix(string prefix) => Number(_prefixes, prefix);

    public int Range(int least, int most) => Number(_ranges, new NumberRange(least, most));

    /// <summary>The labels one word of a message carries: at most one per letter, plus the ranges it falls in.</summary>
    public int[] Of(string word)
    {
        var labels = new List<int>(2);
        if (_words.TryGetValue(word, out var exact))
            labels.Add(exact);
        var prefixes = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = ShortestPrefix; length <= Math.Min(word.Length, 20); length++)
        {
            if (prefixes.TryGetValue(word.AsSpan(0, length), out var prefix))
                labels.Add(prefix);
        }

        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            foreach (var (bounds, range) in _ranges)
            {
                if (number >= bounds.Least && number <= bounds.Most)
                    labels.Add(range);
            }
        }

        return [.. labels];
    }

    private int Number<TKey>(Dictionary<TKey, int> numbers, TKey key) where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers[key] = number = Count;
        return number;
    }

    private sealed record NumberRange(int Least, int Most);
}
