using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using PreventionBot.Dialogs.Phrases;

namespace PreventionBot.Dialogs.Checking.Reading;

/// <summary>
/// Counts the syllables of a French word as a teacher would clap them: the e at the end is mute, a vowel glides
/// into the next one ("rien", "nuit") unless two consonants stand before it ("oublier").
/// </summary>
internal static class FrenchSyllables
{
    private static readonly IReadOnlyList<string[]> _list = WordList.Read("syllables.fr.tsv");

    /// <summary>Third persons in -ment; every other -ment is heard, as in "vraiment".</summary>
    private static readonly FrozenSet<string> _muteMent = Kind("mute");

    /// <summary>Words in -ent that are no third persons.</summary>
    private static readonly FrozenSet<string> _heardEnt = Kind("heard");

    private static readonly SearchValues<char> _parting = SearchValues.Create("'’-\u2011.");

    private static readonly FrozenDictionary<string, int> _exceptions = _list
        .Where(line => char.IsAsciiDigit(line[1][0]))
        .ToFrozenDictionary(line => line[0], line => int.Parse(line[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>At least 1 for a word with letters; what is left of an elision ("j'", "qu'") adds none.</summary>
    public static int Count(string word)
    {
        var lower = word.ToLowerInvariant();
        if (_exceptions.TryGetValue(lower, out var known))
            return known;
        return lower.AsSpan().ContainsAny(_parting)
            ? Math.Max(1, lower.Split('\'', '’', '-', '\u2011', '.').Sum(Part))
            : Math.Max(1, Part(lower));
    }

    private static FrozenSet<string> Kind(string kind) =>
        _list.Where(line => line[1] == kind).Select(line => line[0]).ToFrozenSet(StringComparer.Ordinal);

    private static int Part(string part)
    {
        // "parti·e": the ending adds nothing that is heard.
        var end = part.AsSpan().IndexOfAny('·', '(');
        var word = end < 0 ? part : part[..end];
        if (word.Length == 0)
            return 0;
        if (_exceptions.TryGetValue(word, out var known))
            return known;
        if (word is "j" or "l" or "d" or "c" or "s" or "t" or "m" or "n" or "qu" or "jusqu" or "lorsqu" or "puisqu" or "aujourd")
            return word.Length > 2 ? Nuclei(word) : 0;
        var heard = WithoutMuteEnd(word);
        var count = Nuclei(heard);
        return count > 0 ? count : Nuclei(word);
    }

    private static string WithoutMuteEnd(string word)
    {
        if (word.EndsWith("ent", StringComparison.Ordinal) && IsThirdPerson(word))
            return word[..^3];
        if (word.EndsWith("es", StringComparison.Ordinal))
            return Keep(word, 2);
        return word.EndsWith('e') ? Keep(word, 1) : word;
    }

    /// <summary>"que", "gue": the u only shows how the consonant sounds, so it goes with the e.</summary>
    private static string Keep(string word, int cut)
    {
        var stem = word[..^cut];
        return stem.EndsWith("qu", StringComparison.Ordinal) || stem.EndsWith("gu", StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    private static bool IsThirdPerson(string word) =>
        !_heardEnt.Contains(word) && (!word.EndsWith("ment", StringComparison.Ordinal) || _muteMent.Contains(word));

    private static int Nuclei(string word)
    {
        var count = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (IsVowel(word, at) && (at == 0 || !IsVowel(word, at - 1) || IsHiatus(word, at)))
                count++;
        }

        return count;
    }

    private static bool IsVowel(char letter) => letter
        is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'é' or 'è' or 'ê' or 'ë' or 'à' or 'â' or 'ä' or 'î' or 'ï' or 'ô' or 'ö' or 'ù' or 'û' or 'ü' or 'œ' or 'æ';

    private static bool IsVowel(string word, int at)
    {
        var letter = word[at];
        var next = at + 1 < word.Length ? word[at + 1] : ' ';
        var before = at > 0 ? word[at - 1] : ' ';
        return letter switch
        {
            // Between vowels and at the start y is a consonant: "voyage", "yeux".
            'y' => !(IsVowel(next) && (at == 0 || IsVowel(before))),
            'u' when before == 'q' => false,
            'u' when before == 'g' => next is not ('e' or 'i' or 'y' or 'é' or 'è' or 'ê'),
            // "mangeons": the e only softens the g.
            'e' when before == 'g' => next is not ('a' or 'o' or 'â' or 'ô'),
            _ => IsVowel(letter),
        };
    }

    /// <summary>The vowel here is heard apart from the one before it.</summary>
    private static bool IsHiatus(string word, int at)
    {
        var before = word[at - 1];
        var here = word[at];
        if (before is 'é' or 'ï' or 'ë' || (before == 'è' && here != 'e'))
            return true;
        if (before is 'i' && !(at > 1 && IsVowel(word[at - 2]) && IsVowel(word, at - 2)))
            return IsAfterCluster(word, at - 1);
        if (here is 'é' or 'è' or 'ê' or 'ë' or 'ï' or 'ü' && before is not 'i')
            return here != 'ê' || before != 'u';
        return before switch
        {
            'u' when IsOu(word, at - 1) => here is 'a' or 'e' or 'o' or 'â' && at > 2,
            'u' => here is 'a' or 'e' or 'o' or 'â' && !IsAfterVowel(word, at - 1),
            'a' => here is 'o' or 'a',
            'o' => here is 'a',
            _ => false,
        };
    }

    private static bool IsOu(string word, int at) => at > 0 && word[at - 1] == 'o';

    private static bool IsAfterVowel(string word, int at) => at > 0 && IsVowel(word, at - 1);

    private static bool IsAfterCluster(string word, int at) =>
        at > 1 && word[at - 1] is 'r' or 'l' && word[at - 2] != word[at - 1] && !IsVowel(word[at - 2])
        && word[at - 2] is 'b' or 'c' or 'd' or 'f' or 'g' or 'p' or 't' or 'v';
}
