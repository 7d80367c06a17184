using System.Collections.Frozen;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Numbers that young people write as words, mostly their age: two to twenty-nine.</summary>
internal static class NumberWords
{
    // "un" and "a" are articles far more often than numbers, so counting starts at two.
    private static readonly string[] _french =
    [
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize",
    ];

    private static readonly string[] _english =
    [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly FrozenDictionary<string, int> _numbers = Pairs().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number that starts at a word, and over how many words it goes; null when none starts there.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="at">Index of the word.</param>
    public static (int Number, int Words)? At(IReadOnlyList<string> words, int at)
    {
        var two = at + 1 < words.Count ? $"{words[at]} {words[at + 1]}" : "";
        return _numbers.TryGetValue(two, out var number) ? (number, 2)
            : _numbers.TryGetValue(words[at], out number) ? (number, 1)
            : null;
    }

    private static IEnumerable<KeyValuePair<string, int>> Pairs()
    {
        var units = _french[..8].Select((word, i) => (Word: word, Number: i + 2)).ToList();
        return _french.Select((word, i) => (Word: word, Number: i + 2))
            .Concat(units.Where(unit => unit.Number >= 7).Select(unit => ($"dix {unit.Word}", unit.Number + 10)))
            .Append(("vingt", 20))
            .Concat(units.Select(unit => ($"vingt {unit.Word}", unit.Number + 20)))
            .Concat(_english.Select((word, i) => (word, i + 2)))
            .Concat(_english[..8].Select((word, i) => ($"twenty {word}", i + 22)))
            .DistinctBy(pair => pair.Item1)
            .Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2));
    }
}
