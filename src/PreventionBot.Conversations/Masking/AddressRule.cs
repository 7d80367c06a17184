namespace PreventionBot.Conversations.Masking;

/// <summary>Streets with their number, French and English; without a number only after words of living somewhere.</summary>
internal static class AddressRule
{
    private const int MostNames = 4;
    private const int CueWithin = 7;

    /// <param name="pieces">The text.</param>
    /// <param name="isFragment">True for words torn out of a message: a street's name may stand outside.</param>
    public static IEnumerable<Passage> Find(Pieces pieces, bool isFragment)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            var found = IsHouseNumber(pieces[at]) ? French(pieces, at, isFragment) ?? English(pieces, at) : Unnumbered(pieces, at);
            if (found is { } last)
            {
                yield return pieces.Passage(PassageKind.Address, at, last);
                at = last;
            }
        }
    }

    private static bool IsHouseNumber(Piece piece) => piece.Folded is { Length: <= 5 } word && word.Length > 0 && char.IsAsciiDigit(word[0]) && word[0] != '0'
        && word[..^1].All(char.IsAsciiDigit) && (char.IsAsciiDigit(word[^1]) || word[^1] is >= 'a' and <= 'd');

    private static int? French(Pieces pieces, int number, bool isFragment)
    {
        var at = number + 1;
        if (pieces[at].Folded is "bis" or "ter" or "quater" || (pieces[at].Folded is "b" or "t" && pieces[at + 1].In(MaskWords.Streets)))
            at++;
        if (pieces[at].Is(","))
            at++;
        var isSure = pieces[at].In(MaskWords.Streets);
        return isSure || (pieces[at].In(MaskWords.DoubtfulStreets) && IsNamed(pieces, at + 1))
            ? Name(pieces, at) ?? (isFragment && AfterLinks(pieces, at + 1) == pieces.Count ? pieces.Count - 1 : null)
            : null;
    }

    private static int? Unnumbered(Pieces pieces, int at) =>
        pieces[at].In(MaskWords.Streets) && IsNamed(pieces, at + 1) && pieces.HasBefore(at, CueWithin, MaskWords.LiveCues) ? Name(pieces, at) : null;

    private static int? English(Pieces pieces, int number)
    {
        for (var at = number + 1; at <= number + 4; at++)
        {
            var piece = pieces[at];
            if (at > number + 1 && (piece.In(MaskWords.EnglishStreets)
                || (piece.In(MaskWords.DoubtfulEnglishStreets) && (pieces[at - 1].IsCapital || pieces.HasBefore(number, CueWithin, MaskWords.LiveCues)))))
            {
                return at;
            }

            if (!piece.IsWord || piece.IsNewLine || piece.IsDigits || piece.In(MaskWords.Common) || piece.In(MaskWords.Units))
                return null;
        }

        return null;
    }

    /// <summary>True when a name follows: "de la Gare", "Victor Hugo"; not "de chez lui".</summary>
    private static bool IsNamed(Pieces pieces, int at)
    {
        var linked = AfterLinks(pieces, at);
        return IsName(pieces[linked]) && (linked > at || pieces[at].IsCapital);
    }

    /// <summary>The last piece of the street's name; null when there is no name.</summary>
    private static int? Name(Pieces pieces, int street)
    {
        int? last = null;
        var at = street + 1;
        for (var names = 0; names < MostNames; names++)
        {
            var next = AfterLinks(pieces, at);
            if (!IsName(pieces[next]) || (names > 0 && next == at && !pieces[next].IsCapital && names > 1))
                break;
            last = next;
            at = next + 1;
        }

        return last;
    }

    private static int AfterLinks(Pieces pieces, int at)
    {
        while (!pieces[at].IsNewLine && (pieces[at].In(MaskWords.Links) || pieces[at].Folded is "'" || (pieces[at].Folded is "-" && !pieces[at].HasGap)))
            at++;
        return at;
    }

    private static bool IsName(Piece piece) => piece.IsWord && !piece.IsNewLine && !piece.In(MaskWords.Common) && !(piece.IsDigits && piece.Folded.Length > 2);
}
