using System.Collections.Frozen;

namespace PreventionBot.Detection.Normalising;

/// <summary>Understands one written word: tables first, then guesses, the surest first.</summary>
/// <param name="tables">What written forms stand for.</param>
/// <param name="vocabulary">Every word the patterns name.</param>
/// <param name="safety">Those of them that a slip of the finger may stand for.</param>
internal sealed class WordResolver(WordTables tables, FrozenSet<string> vocabulary, FrozenSet<string> safety)
{
    private readonly SpellingIndex _spelling = new(safety);
    private readonly ILookup<int, string> _byShape = safety
        .Where(word => word.Length >= SpellingIndex.ShortestWord)
        .Order(StringComparer.Ordinal)
        .ToLookup(Shape);

    /// <summary>The words a written form stands for; empty when it says nothing (the French "ne").</summary>
    public IReadOnlyList<string> Resolve(string word)
    {
        word = Agreement.Strip(word);
        if (Known(word) is { } known)
            return known;
        foreach (var form in Elongation.Shortened(word))
        {
            if ((Known(form) ?? Unglue(form)) is { } shortened)
                return shortened;
        }

        return Pieces(word) ?? Unglue(word) ?? Unmask(word) ?? SplitNumber(word) ?? Correct(word);
    }

    // Its length and its first letter in one number.
    private static int Shape(string word) => (word.Length << 16) | word[0];

    private string[]? Known(string word) =>
        tables.Words.TryGetValue(word, out var parts) ? parts : IsKnown(word) ? [word] : null;

    private bool IsKnown(string word) => vocabulary.Contains(word) || tables.Common.Contains(word);

    private string[]? Pieces(string word)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe <= 0)
            return null;
        var (left, right) = (word[..apostrophe], word[(apostrophe + 1)..]);
        return tables.Elisions.TryGetValue(left, out var first) ? [.. first, .. Resolve(right)]
            : tables.Endings.TryGetValue(right, out var last) ? [.. Resolve(left), .. last]
            : [.. Resolve(left), .. Resolve(right)];
    }

    // "jdors", "mdemande", "cest", "jmennuie": one or two elisions glued to a word we know.
    private string[]? Unglue(string word, int depth = 2)
    {
        for (var length = 1; length <= 2 && depth > 0; length++)
        {
            if (word.Length < length + 2 || !tables.Elisions.TryGetValue(word[..length], out var first))
                continue;
            var rest = word[length..];
            // Two letters after a glued d or l are chance; after j they are "jai", "jme", "jle".
            if ((rest.Length >= 3 || word[0] == 'j') && Known(rest) is { } known)
                return [.. first, .. known];
            if (word[0] == 'j' && Unglue(rest, depth - 1) is { } deeper)
                return [.. first, .. deeper];
        }

        return null;
    }

    private string[]? Unmask(string word)
    {
        foreach (var reading in Leet.Readings(word))
        {
            if (Known(reading) is { } known)
                return known;
        }

        return word.Length >= SpellingIndex.ShortestWord && word.Contains('*', StringComparison.Ordinal)
            && _byShape[Shape(word)].FirstOrDefault(known => Leet.Fits(word, known)) is { } fitting
            ? [fitting]
            : null;
    }

    private string[]? SplitNumber(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < word.Length ? [word[..digits], .. Resolve(word[digits..])] : null;
    }

    private string[] Correct(string word) => [_spelling.Correct(word) ?? Elongation.Shortened(word).FirstOrDefault(word)];
}
