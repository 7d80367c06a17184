using System.Collections.Frozen;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Playing;

/// <summary>
/// Finds the age somebody tells as their own. A number alone is one when it was asked for; in a sentence it must stand
/// beside "ans" or "years" and belong to the speaker: "on est 14 dehors" and "il a 30 ans" are not.
/// </summary>
internal static class Ages
{
    private static readonly FrozenSet<string> _units = FrozenSet.Create(
        StringComparer.Ordinal, "ans", "an", "piges", "balais", "years", "year", "yrs", "yo", "y");

    /// <summary>Words around an age that leave it one.</summary>
    private static readonly FrozenSet<string> _around = FrozenSet.Create(
        StringComparer.Ordinal,
        "j", "ai", "jai", "g", "ge", "moi", "je", "bah", "ben", "euh", "bientot", "presque", "a", "tout", "juste",
        "i", "m", "im", "am", "me", "just", "nearly", "almost", "old", "of", "age", "my", "is", "mon", "c", "est", "oui", "ok", "yes", "ui");

    /// <summary>The words right before the number of one's own age.</summary>
    private static readonly FrozenSet<string> _mine = FrozenSet.Create(
        StringComparer.Ordinal, "ai", "jai", "g", "ge", "moi", "im", "m", "am", "bientot", "presque", "nearly", "almost");

    /// <summary>The age told, within these bounds; null when none is.</summary>
    public static int? In(string typed, int least, int most)
    {
        var words = Words(typed);
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Number is { } number && number >= least && number <= most && (IsAlone(words, at) || IsTold(words, at)))
                return number;
        }

        return null;
    }

    private static bool IsAlone(List<Word> words, int at) =>
        words.Where((_, i) => i != at).All(word => word.Number is null && (_around.Contains(word.Text) || _units.Contains(word.Text)));

    private static bool IsTold(List<Word> words, int at) =>
        at + 1 < words.Count && _units.Contains(words[at + 1].Text) && (at == 0 || _mine.Contains(words[at - 1].Text));

    /// <summary>The folded words of a message, numbers in digits and in letters told apart: "g14ans" is three.</summary>
    private static List<Word> Words(string typed)
    {
        var words = new List<Word>();
        var from = 0;
        foreach (var (number, start, end) in WrittenNumbers.In(typed))
        {
            Add(typed.AsSpan(from, start - from));
            words.Add(new Word("", number));
            from = end;
        }

        Add(typed.AsSpan(from));
        return words;

        void Add(ReadOnlySpan<char> text)
        {
            var folded = Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < folded.Length; i++)
            {
                var named = NumberWords.At(folded, i);
                words.Add(new Word(folded[i], named?.Number));
                i += (named?.Words ?? 1) - 1;
            }
        }
    }

    /// <param name="Number">Null for a word that is no number.</param>
    private readonly record struct Word(string Text, int? Number);
}
