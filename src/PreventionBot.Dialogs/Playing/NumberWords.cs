using System.Collections.Frozen;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Numbers that young people write as words, mostly their age.</summary>
internal static class NumberWords
{
    // "un" and "a" are articles far more often than numbers, so counting starts at two.
    private static readonly FrozenDictionary<string, int> _numbers = Pairs().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first number word in folded text; null when there is none.</summary>
    public static int? Find(string folded)
    {
        foreach (var word in folded.Split(' '))
        {
            if (_numbers.TryGetValue(word, out var number))
                return number;
        }

        return null;
    }

    private static IEnumerable<KeyValuePair<string, int>> Pairs()
    {
        string[] french =
        [
            "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
            "quatorze", "quinze", "seize",
        ];
        string[] english =
        [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ];
        return french.Select((word, i) => KeyValuePair.Create(word, i + 2))
            .Concat(english.Select((word, i) => KeyValuePair.Create(word, i + 2)))
            .DistinctBy(pair => pair.Key);
    }
}
