namespace PreventionBot.Detection.Normalising;

/// <summary>"su1c1de", "m*urir": letters replaced to get past a filter.</summary>
internal static class Leet
{
    /// <summary>The plain readings of the word; empty when it holds no replaced letter, or nothing else.</summary>
    public static IEnumerable<string> Readings(string word)
    {
        if (!word.Any(char.IsLetter) || !word.Any(IsReplacement))
            yield break;
        yield return Replace(word, 'i');
        if (word.Contains('1', StringComparison.Ordinal))
            yield return Replace(word, 'l');
    }

    /// <summary>Whether the known word fits a word with stars in it, star for letter.</summary>
    public static bool Fits(string starred, string known)
    {
        if (starred.Length != known.Length)
            return false;
        for (var index = 0; index < known.Length; index++)
        {
            if (starred[index] != '*' && starred[index] != known[index])
                return false;
        }

        return true;
    }

    private static bool IsReplacement(char character) => char.IsAsciiDigit(character) || character is '@' or '$';

    private static string Replace(string word, char one) => string.Create(word.Length, (word, one), static (span, source) =>
    {
        for (var index = 0; index < span.Length; index++)
        {
            span[index] = source.word[index] switch
            {
                '0' => 'o',
                '1' => source.one,
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                '9' => 'g',
                var other => other,
            };
        }
    });
}
