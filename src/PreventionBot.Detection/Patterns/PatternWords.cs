using System.Collections.Concurrent;
using System.Globalization;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Patterns;

/// <summary>Reads one word of a pattern: <c>mourir</c>, <c>suicid*</c>, <c>..3</c>. Safe to share between threads.</summary>
/// <remarks>A quarter of a million words stand in the patterns and some twenty thousand are different: each is read once.</remarks>
/// <param name="tables">Words of patterns are written out as those of messages are.</param>
internal sealed class PatternWords(WordTables tables)
{
    private const int LongestGap = 12;

    private readonly ConcurrentDictionary<string, PatternNode[]> _read = new(StringComparer.Ordinal);

    /// <summary>The parts that the word stands for; none when it says nothing.</summary>
    /// <exception cref="FormatException">What is wrong with it, in French.</exception>
    public PatternNode[] Read(ReadOnlySpan<char> word)
    {
        var read = _read.GetAlternateLookup<ReadOnlySpan<char>>();
        if (read.TryGetValue(word, out var known))
            return known;
        var parts = Parts(word.ToString());
        read[word] = parts;
        return parts;
    }

    private PatternNode[] Parts(string word)
    {
        if (word.StartsWith("..", StringComparison.Ordinal))
        {
            return int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                && most is >= 1 and <= LongestGap
                ? [new PatternNode.Gap(most)]
                : throw new FormatException(
                    $"« {word} » n'est pas un trou : écrivez « ..3 » pour trois mots au plus, {LongestGap} au maximum");
        }

        var folded = Folding.Fold(word);
        if (folded.EndsWith('*'))
        {
            return folded.Length >= 4
                ? [new PatternNode.Prefix(folded[..^1])]
                : throw new FormatException($"« {word} » est trop court : gardez au moins trois lettres avant « * »");
        }

        return [.. folded.Split('-', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(tables.ExpandOrKeep)
            .Select(plain => new PatternNode.Word(plain))];
    }
}
