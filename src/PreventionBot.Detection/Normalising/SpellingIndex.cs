namespace PreventionBot.Detection.Normalising;

/// <summary>Finds the lexicon word that is one letter away: added, lost, changed or swapped.</summary>
/// <remarks>Indexed by every form with one letter removed, so that a look-up costs the word's length, not the lexicon's.</remarks>
internal sealed class SpellingIndex
{
    /// <summary>Shorter words have too many honest neighbours.</summary>
    public const int ShortestWord = 5;

    private readonly Dictionary<string, List<string>> _byShortened = new(StringComparer.Ordinal);

    public SpellingIndex(IEnumerable<string> words)
    {
        foreach (var word in words.Where(word => word.Length >= ShortestWord).Order(StringComparer.Ordinal))
        {
            foreach (var key in Shortened(word).Append(word).Distinct(StringComparer.Ordinal))
            {
                if (!_byShortened.TryGetValue(key, out var list))
                    _byShortened[key] = list = [];
                list.Add(word);
            }
        }
    }

    /// <summary>The nearest word, or null. The first letter must agree: people rarely miss it.</summary>
    public string? Correct(string word)
    {
        if (word.Length is < ShortestWord or > 30)
            return null;
        return Shortened(word).Prepend(word)
            .SelectMany(key => _byShortened.TryGetValue(key, out var candidates) ? candidates : [])
            .Where(candidate => candidate[0] == word[0] && IsOneAway(candidate, word))
            // A lost or added double letter ("deriere") is the commonest slip.
            .OrderByDescending(candidate => Single(candidate) == Single(word))
            .ThenBy(candidate => candidate, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static string Single(string word) =>
        string.Concat(word.Where((letter, index) => index == 0 || word[index - 1] != letter));

    private static IEnumerable<string> Shortened(string word)
    {
        for (var index = 0; index < word.Length; index++)
            yield return word.Remove(index, 1);
    }

    private static bool IsOneAway(string left, string right)
    {
        var (head, tail) = (0, 0);
        var shorter = Math.Min(left.Length, right.Length);
        while (head < shorter && left[head] == right[head])
            head++;
        while (tail < shorter - head && left[^(tail + 1)] == right[^(tail + 1)])
            tail++;
        var (leftRest, rightRest) = (left.Length - head - tail, right.Length - head - tail);
        return (leftRest <= 1 && rightRest <= 1)
            || (leftRest == 2 && rightRest == 2 && left[head] == right[head + 1] && left[head + 1] == right[head]);
    }
}
