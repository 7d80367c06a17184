using System.Text;

namespace PreventionBot.Training.Capabilities;

/// <summary>Slips of typing in long words: two letters exchanged, one left out, one doubled, a key beside it. The same seed slips the same way.</summary>
internal static class Slips
{
    private const int LongWord = 6;
    private const int OneIn = 4;

    private static readonly Dictionary<string, string[]> _keyboards = new(StringComparer.Ordinal)
    {
        ["fr"] = ["azertyuiop", "qsdfghjklm", "wxcvbn"],
        ["en"] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
    };

    /// <summary>
    /// Every fourth long word of the texts slips, another fourth in each of four rounds: in the end each has slipped once.
    /// Only texts in which a word slipped are given.
    /// </summary>
    public static IReadOnlyList<(int Text, string Misspelt)> Of(IReadOnlyList<string> texts, string locale, int round)
    {
        var (slipped, number) = (new List<(int, string)>(), 0);
        for (var text = 0; text < texts.Count; text++)
        {
            var words = texts[text].Split(' ');
            for (var word = 0; word < words.Length; word++)
            {
                if (Letters(words[word]) is not { Count: >= LongWord } letters)
                    continue;
                if ((number + round) % OneIn == 0)
                    words[word] = Slip(words[word], letters, locale, Mix((uint)((number * OneIn) + round)));
                number++;
            }

            var misspelt = string.Join(' ', words);
            if (misspelt != texts[text])
                slipped.Add((text, misspelt));
        }

        return slipped;
    }

    /// <summary>One slip behind the first letter, which fingers rarely miss.</summary>
    private static string Slip(string word, List<int> letters, string locale, uint random)
    {
        var at = letters[1 + (int)(random / OneIn % (uint)(letters.Count - 2))];
        var next = at + 1;
        var slipped = new StringBuilder(word);
        switch (random % OneIn)
        {
            case 0 when word[at] != word[next] && char.IsLetter(word[next]):
                (slipped[at], slipped[next]) = (word[next], word[at]);
                break;
            case 1:
                slipped.Remove(at, 1);
                break;
            case 2 when Beside(word[at], locale) is { } neighbour:
                slipped[at] = neighbour;
                break;
            default:
                slipped.Insert(at, word[at]);
                break;
        }

        return slipped.ToString();
    }

    /// <summary>Where the letters are behind the last apostrophe (<c>j'</c> and <c>l'</c> are no part of a long word).</summary>
    private static List<int> Letters(string word) =>
        [.. Enumerable.Range(0, word.Length).Where(at => char.IsLetter(word[at]) && at > word.LastIndexOf('\''))];

    private static char? Beside(char letter, string locale)
    {
        var row = Array.Find(_keyboards[locale], row => row.Contains(letter));
        var at = row?.IndexOf(letter) ?? 0;
        return row?[at == row.Length - 1 ? at - 1 : at + 1];
    }

    /// <summary>Neighbouring numbers to numbers far apart (the finisher of MurmurHash3): the same on every machine and in every release.</summary>
    private static uint Mix(uint seed)
    {
        seed = (seed ^ (seed >> 16)) * 0x85ebca6b;
        seed = (seed ^ (seed >> 13)) * 0xc2b2ae35;
        return seed ^ (seed >> 16);
    }
}
