using System.Globalization;

namespace PreventionBot.Conversations.Masking;

/// <summary>
/// Telephone numbers in figures or words. Numbers of help services, dates, prices, ages and school marks are none: what
/// begins neither like a telephone number nor after words that announce one must be long and in one piece.
/// </summary>
internal static class PhoneRule
{
    private const int Shortest = 8;
    private const int Announced = 6;
    private const int InFragment = 4;
    private const int LongestHelp = 13;

    /// <param name="pieces">The text.</param>
    /// <param name="isFragment">True for words torn out of a message: the rest of a number may stand outside.</param>
    public static IEnumerable<Passage> Find(Pieces pieces, bool isFragment)
    {
        for (var at = 0; at < pieces.Count;)
        {
            if (DigitRun.Read(pieces, at) is not { } run)
            {
                // "num0612345678": a number that somebody glued to a word.
                if (pieces[at].IsWord && LongestDigits(pieces[at].Folded) > Shortest)
                    yield return pieces.Passage(PassageKind.Phone, at, at);
                at++;
                continue;
            }

            foreach (var (first, last) in Numbers(pieces, run, isFragment))
                yield return pieces.Passage(PassageKind.Phone, run.Groups[first] is { HasPlus: true } group ? Plus(pieces, group.First) : run.Groups[first].First, run.Groups[last].Last);
            at = run.Next;
        }
    }

    /// <summary>True when these digits, as another reader found them, may stand for a number of the telephone.</summary>
    public static bool IsLikely(Pieces pieces, int start, int end)
    {
        var inside = Enumerable.Range(0, pieces.Count).Where(i => pieces[i].Start < end && pieces[i].End > start).ToList();
        if (inside.Count == 0 || DigitRun.Read(pieces, inside[0]) is not { } run)
            return false;
        var digits = run.DigitsFrom(0);
        var isRow = run.Groups.All(group => group.Digits.Length <= 2);
        return digits.Length > Announced && !isRow && !IsHelp(digits) && !IsDate(run, 0) && !IsThousands(run) && !run.Groups.All(group => IsYear(group.Digits)) && !IsCounted(pieces, run);
    }

    private static IEnumerable<(int First, int Last)> Numbers(Pieces pieces, DigitRun run, bool isFragment)
    {
        for (var first = 0; first < run.Groups.Count; first++)
        {
            if (IsHelp(run.DigitsFrom(first)) || IsDate(run, first))
                yield break;
            if (!Begins(run, first))
                continue;
            var last = LastOf(run, first);
            yield return (first, last);
            if (last < run.Groups.Count - 1 && Begins(run, last + 1))
                yield return (last + 1, run.Groups.Count - 1);
            yield break;
        }

        var digits = run.DigitsFrom(0).ToString();
        var isAnnounced = digits.Length >= Announced && pieces.HasBefore(run.Groups[0].First, 5, MaskWords.PhoneCues);
        var isLong = run.Groups.Any(group => group.Digits.Length >= Shortest);
        var isTorn = isFragment && digits.Length >= InFragment && !IsYear(digits);
        if ((isAnnounced || isLong || isTorn) && !IsCounted(pieces, run) && !IsThousands(run))
            yield return (0, run.Groups.Count - 1);
    }

    /// <summary>True when what begins with a group begins like a telephone number and is long enough to be one.</summary>
    private static bool Begins(DigitRun run, int first)
    {
        var digits = run.DigitsFrom(first);
        var isInternational = run.Groups[first].HasPlus || digits.StartsWith("00", StringComparison.Ordinal);
        if (isInternational)
            return digits.Length >= Shortest && run.Groups.Skip(first).All(group => group.Digits.Length > 1 || !group.Separators.Contains(',', StringComparison.Ordinal));
        if (digits[0] == '0' && digits.Length > 1 && digits[1] != '0')
            return digits.Length >= Shortest ? !IsDecimals(run, first) : digits.Length >= Announced && digits[1] is '6' or '7' && run.Groups[first].Digits.Length >= 2;
        // 33 6 12 34 56 78 and 44 7700 900123: the country without its plus.
        return digits.Length is 11 or 12 && digits[..3] is "336" or "337" or "447" or "324" or "417";
    }

    /// <summary>A French number has ten digits; what follows it may be an age.</summary>
    private static int LastOf(DigitRun run, int first)
    {
        var count = 0;
        for (var group = first; group < run.Groups.Count; group++)
        {
            count += run.Groups[group].Digits.Length;
            var isFull = count == 10 && run.Groups[first].Digits[0] == '0' && group + 1 < run.Groups.Count;
            if (isFull && run.Groups[group + 1] is { Digits.Length: > 1 } or { Separators: "," })
                return group;
        }

        return run.Groups.Count - 1;
    }

    // The plus stands before its group, perhaps with a bracket between.
    private static int Plus(Pieces pieces, int first)
    {
        while (first > 0 && !pieces[first].Is("+"))
            first--;
        return first;
    }

    private static bool IsHelp(ReadOnlySpan<char> digits) => digits.Length <= LongestHelp
        && (MaskWords.HelpNumbers.Contains(digits.ToString())
            || (digits.StartsWith("33", StringComparison.Ordinal) && MaskWords.HelpNumbers.Contains(string.Concat("0", digits[2..]))));

    private static bool IsDate(DigitRun run, int first)
    {
        return run.Groups.Count - first == 3 && (run.Groups[first].Digits, run.Groups[first + 1].Digits, run.Groups[first + 2].Digits) is ({ Length: <= 2 } day, { Length: <= 2 } month, { Length: 2 or 4 } year)
            && Value(day) is >= 1 and <= 31 && Value(month) is >= 1 and <= 12
            && (year.Length == 2 ? run.Groups[first + 1].Separators is "/" or "." or "-" : IsYear(year));
    }

    // "0,5 1,25 0,75": a comma before one lonely figure parts decimals.
    private static bool IsDecimals(DigitRun run, int first) => run.Groups.Skip(first).Any(group => group.Separators == "," && group.Digits.Length == 1)
        && run.Groups.Skip(first).Any(group => group.Digits.Length == 1 && group.Separators.Length == 0);

    private static bool IsThousands(DigitRun run) => run.Groups.Count > 1 && run.Groups[0].Digits is { Length: <= 3 } and not ['0', ..]
        && run.Groups.Skip(1).All(group => group.Digits.Length == 3 && group.Separators is "" or "," or ".");

    private static bool IsCounted(Pieces pieces, DigitRun run) =>
        pieces[run.Next].In(MaskWords.Units) || pieces[run.Next].Folded is "€" or "$" or "£" or "%";

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && digits[..2] is "19" or "20";

    private static int Value(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int LongestDigits(string word)
    {
        var (longest, here) = (0, 0);
        foreach (var letter in word)
        {
            here = char.IsAsciiDigit(letter) ? here + 1 : 0;
            longest = Math.Max(longest, here);
        }

        return longest;
    }
}
