namespace PreventionBot.Detection.Normalising;

/// <summary>"trooop", "heeelp": letters held down.</summary>
internal static class Elongation
{
    private const int MostRuns = 4;

    /// <summary>The forms the word may stand for: each run of three or more letters kept twice or once.</summary>
    public static IReadOnlyList<string> Shortened(string word)
    {
        var forms = new List<string> { "" };
        var runs = 0;
        for (var index = 0; index < word.Length;)
        {
            var end = index;
            while (end < word.Length && word[end] == word[index])
                end++;
            var (letter, length) = (word[index], end - index);
            // Past a few runs it is noise, not emphasis: one reading is enough.
            var readings = length < 3 ? [new string(letter, length)]
                : ++runs <= MostRuns ? [letter.ToString(), new string(letter, 2)]
                : new[] { letter.ToString() };
            forms = [.. readings.SelectMany(reading => forms.Select(form => form + reading))];
            index = end;
        }

        return runs == 0 ? [] : forms;
    }
}
