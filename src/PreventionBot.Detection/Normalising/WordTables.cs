using System.Collections.Frozen;

namespace PreventionBot.Detection.Normalising;

/// <summary>The tables of <c>normalise/</c>: what a written form stands for.</summary>
/// <param name="Words">Written form to words; an empty list drops the form (the French "ne").</param>
/// <param name="Elisions">What stands before an apostrophe, or is glued to a word: j, m, qu…</param>
/// <param name="Endings">What stands after an English apostrophe: m, re, ve…</param>
/// <param name="Emoji">Code point to word.</param>
/// <param name="Common">Everyday words that spelling correction must leave alone.</param>
internal sealed record WordTables(
    FrozenDictionary<string, string[]> Words,
    FrozenDictionary<string, string[]> Elisions,
    FrozenDictionary<string, string[]> Endings,
    Dictionary<int, string> Emoji,
    FrozenSet<string> Common)
{
    /// <summary>The certain part of normalising: tables and apostrophes. Null when the tables do not know the word.</summary>
    public string[]? Expand(string word)
    {
        word = Agreement.Strip(word);
        if (Words.TryGetValue(word, out var parts))
            return parts;
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe <= 0)
            return null;
        if (apostrophe == word.Length - 1)
            return Elisions.GetValueOrDefault(word[..apostrophe]);
        var (left, right) = (word[..apostrophe], word[(apostrophe + 1)..]);
        return Elisions.TryGetValue(left, out var first) ? [.. first, .. ExpandOrKeep(right)]
            : Endings.TryGetValue(right, out var last) ? [.. ExpandOrKeep(left), .. last]
            : [.. ExpandOrKeep(left), .. ExpandOrKeep(right)];
    }

    /// <summary>As <see cref="Expand"/>, the word itself when nothing is known of it.</summary>
    public string[] ExpandOrKeep(string word) => Expand(word) ?? [Agreement.Strip(word)];
}
