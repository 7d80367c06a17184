using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Reading;

/// <summary>What the measures of reading are made of, counted over a text.</summary>
/// <param name="LongWords">Words of more than six letters.</param>
internal readonly record struct ReadingLevel(int Words, int Sentences, int Syllables, int LongWords)
{
    private const int LongWord = 6;

    /// <summary>
    /// How easy a French text is, 100 for very easy; Kandel and Moles 1958 fitted Flesch's formula to French.
    /// </summary>
    public double FrenchFlesch => 207 - (1.015 * Words / Sentences) - (73.6 * Syllables / Words);

    /// <summary>How easy an English text is, 100 for very easy; Flesch 1948.</summary>
    public double EnglishFlesch => 206.835 - (1.015 * Words / Sentences) - (84.6 * Syllables / Words);

    /// <summary>How hard a text is in any language: 20 for a picture book, 60 for law; Björnsson 1968.</summary>
    public double Lix => ((double)Words / Sentences) + (100.0 * LongWords / Words);

    public double Flesch(string language) => language == "en" ? EnglishFlesch : FrenchFlesch;

    /// <summary>Counts over sentences; those without a single word that counts are no sentences.</summary>
    public static ReadingLevel Of(IEnumerable<Sentence> sentences, string language)
    {
        var level = default(ReadingLevel);
        foreach (var sentence in sentences)
        {
            var before = level.Words;
            foreach (var word in Counted(sentence))
            {
                level = level with
                {
                    Words = level.Words + 1,
                    Syllables = level.Syllables + SyllablesOf(word.Raw, language),
                    LongWords = level.LongWords + (Letters(word.Raw) > LongWord ? 1 : 0),
                };
            }

            if (level.Words > before)
                level = level with { Sentences = level.Sentences + 1 };
        }

        return level;
    }

    /// <summary>The words that say how hard a text is: numbers, addresses and names are left out.</summary>
    public static IEnumerable<Word> Counted(Sentence sentence) =>
        sentence.Words.Where((word, at) => !word.IsNumber && char.IsLetter(word.Raw[0]) && !IsName(word.Raw, isFirst: at == 0));

    public static int SyllablesOf(string word, string language) =>
        language == "en" ? EnglishSyllables.Count(word) : FrenchSyllables.Count(word);

    /// <summary>Letters of the longest piece: "l'infirmière" is as long as "infirmière", "rendez-vous" as "rendez".</summary>
    private static int Letters(string word)
    {
        var (longest, length) = (0, 0);
        foreach (var sign in word)
        {
            length = sign is '\'' or '’' or '-' or '\u2011' ? 0 : length + (char.IsLetter(sign) ? 1 : 0);
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static bool IsName(string word, bool isFirst) =>
        word.AsSpan().ContainsAny('.', '@') || (word.Length > 1 && char.IsUpper(word[1]) && word.All(char.IsUpper))
        || (!isFirst && word.Length > 1 && char.IsUpper(word[0]) && word[1] is not '\'' and not '’');
}
