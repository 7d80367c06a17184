using System.Collections.Frozen;
using System.Globalization;
using PreventionBot.Dialogs.Phrases;

namespace PreventionBot.Dialogs.Checking.Reading;

/// <summary>Counts the syllables of an English word by its spelling, with a list for what spelling hides.</summary>
internal static class EnglishSyllables
{
    private static readonly string[] _suffixes =
        ["ly", "ment", "ments", "ful", "less", "ness", "thing", "things", "body", "where", "times", "time", "one", "how", "what", "side", "self"];

    private static readonly FrozenDictionary<string, int> _exceptions = WordList.Read("syllables.en.tsv")
        .ToFrozenDictionary(line => line[0], line => int.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>At least 1.</summary>
    public static int Count(string word)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'');
        if (lower.Contains('-', StringComparison.Ordinal))
            return Math.Max(1, lower.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(Count));
        return Math.Max(1, Contracted(lower));
    }

    private static int Contracted(string word)
    {
        var at = word.IndexOf('\'', StringComparison.Ordinal);
        if (at < 0)
            return Plain(word);
        var tail = word[(at + 1)..];
        if (tail == "t" && word[..at].EndsWith('n'))
        {
            // "isn't", "didn't", "haven't" have a syllable more than "can't" and "don't".
            var verb = word[..(at - 1)];
            return Math.Max(1, Plain(verb)) + (verb is "have" or [_, .., 's' or 'd' or 't'] ? 1 : 0);
        }

        var stem = word[..at];
        return tail switch
        {
            "ll" or "d" => Plain(stem) + (stem[^1] is 't' or 'd' ? 1 : 0),
            "s" => Plain(stem) + (stem[^1] is 's' or 'x' or 'z' || stem.EndsWith("ch", StringComparison.Ordinal) ? 1 : 0),
            _ => Plain(stem) + (tail.Length > 3 ? Plain(tail) : 0),
        };
    }

    private static int Plain(string word)
    {
        if (word.Length == 0)
            return 0;
        if (_exceptions.TryGetValue(word, out var known))
            return known;
        var suffix = Array.Find(_suffixes, end => word.Length > end.Length + 2 && word.EndsWith(end, StringComparison.Ordinal)
            && word[^(end.Length + 1)] == 'e' && !IsVowel(word[^(end.Length + 2)]));
        // "safely", "movement", "something": the e before the ending stays as mute as it is at the end of a word.
        return suffix is null ? Heard(word) : Heard(word[..^suffix.Length]) + Heard(suffix);
    }

    private static int Heard(string word) => Math.Max(1, Groups(word) + Splits(word) - Mute(word));

    private static int Groups(string word)
    {
        var count = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (IsVowel(word, at) && (at == 0 || !IsVowel(word, at - 1)))
                count++;
        }

        return count;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsVowel(string word, int at)
    {
        var letter = word[at];
        if (!IsVowel(letter))
            return false;
        var isBeforeVowel = at + 1 < word.Length && IsVowel(word[at + 1]);
        return letter switch
        {
            'y' => !(isBeforeVowel && (at == 0 || IsVowel(word[at - 1]))),
            'u' when at > 0 && word[at - 1] == 'q' => false,
            _ => true,
        };
    }

    /// <summary>Two vowels in a row that are heard apart.</summary>
    private static int Splits(string word)
    {
        var count = 0;
        for (var at = 1; at < word.Length; at++)
        {
            var before = at > 1 ? word[at - 2] : ' ';
            count += (word[at - 1], word[at]) switch
            {
                ('i', 'a' or 'o' or 'u') => before is 't' or 'c' or 's' or 'x' or 'g' ? 0 : 1,
                ('u', 'a') => before is 'q' or 'g' ? 0 : 1,
                ('y', 'i') when IsVowel(word, at - 1) => 1,
                ('a' or 'e' or 'o' or 'u', 'i') when word.AsSpan(at) is "ing" && at > 1 => 1,
                ('e', 'o') when before is not 'p' and not 'g' => 1,
                _ => 0,
            };
        }

        return count + (word.EndsWith("sm", StringComparison.Ordinal) || word.EndsWith("thm", StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>1 when the word ends in an e that is not heard: "make", "asked", "lives".</summary>
    private static int Mute(string word)
    {
        var end = word switch
        {
            [.., 'e'] => 1,
            [.., 'e', 's'] or [.., 'e', 'd'] => 2,
            _ => 0,
        };
        if (end == 0 || word.Length <= end + 1)
            return 0;
        var last = word[^(end + 1)];
        var before = word[^(end + 2 <= word.Length ? end + 2 : end + 1)];
        if (IsVowel(word, word.Length - end - 1))
            return 0;
        // "little", "tables", "handled"; "centre" as the British write it.
        if (last is 'l' && !IsVowel(before) && before is not 'l' and not 'r')
            return 0;
        if (last is 'r' && before is 't' or 'b')
            return end == 2 && word[^1] == 'd' ? 1 : 0;
        return word switch
        {
            [.., 'e', 'd'] => last is 't' or 'd' ? 0 : 1,
            [.., 'e', 's'] => last is 's' or 'x' or 'z' or 'c' or 'g' || (last is 'h' && before is 'c' or 's') ? 0 : 1,
            _ => 1,
        };
    }
}
