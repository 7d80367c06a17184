namespace PreventionBot.Conversations.Masking;

/// <summary>What narrows an address down: flat and building, door code, French and British postcodes with their town.</summary>
internal static class PlaceRule
{
    private const int CueWithin = 7;
    private const int NearAddress = 12;

    /// <param name="pieces">The text.</param>
    /// <param name="streets">The streets found in it: a postcode beside one needs no other sign.</param>
    public static IEnumerable<Passage> Find(Pieces pieces, IReadOnlyList<Passage> streets)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (Door(pieces, at) is { } door)
                yield return pieces.Passage(PassageKind.Address, at, door);
            else if (IsFrenchCode(pieces, at, streets))
                yield return pieces.Passage(PassageKind.Address, at, Town(pieces, at));
            else if (British(pieces, at) is { } british)
                yield return pieces.Passage(PassageKind.Address, at, british);
        }
    }

    /// <summary>"bât B", "apt 3": a door's word and a number or a letter. "Il me bat 3 fois" is not one.</summary>
    private static int? Door(Pieces pieces, int at)
    {
        if (!pieces[at].In(MaskWords.Doors))
            return null;
        var named = pieces[at + 1].Folded is "n" or "no" or "numero" or "number" or ":" or "°" ? at + 2 : at + 1;
        if (pieces[named].Folded is "°" or ":")
            named++;
        var piece = pieces[named];
        var isNumber = piece.Folded is { Length: >= 1 and <= 6 } && char.IsAsciiDigit(piece.Folded[0]) && !piece.Folded.Skip(1).Any(c => !char.IsAsciiLetterOrDigit(c));
        var isLetter = piece.IsWord && piece.Folded.Length == 1 && char.IsAsciiLetter(piece.Folded[0]) && (piece.IsCapital || piece.Folded is not ("a" or "y"))
            && !pieces[named + 1].Is("'")
            // "a flat n i like it": a small letter before a word is a word itself.
            && (piece.IsCapital || !pieces[named + 1].IsWord || pieces[named + 1].In(MaskWords.Doors));
        var isDoor = (isNumber || isLetter) && !pieces[named + 1].In(MaskWords.Units) && (!pieces[at].Is("bat") || IsBuilding(pieces, at, named));
        return isDoor ? named : null;
    }

    // "bat" is a building and "hits" as well: the building has no one before it and no word after it.
    private static bool IsBuilding(Pieces pieces, int at, int named) =>
        (pieces[at - 1] == Piece.None || !pieces[at - 1].IsWord || pieces[at - 1].IsDigits || !pieces[at - 1].In(MaskWords.Common))
        && (!pieces[named + 1].IsWord || pieces[named + 1].In(MaskWords.Doors) || pieces[named].IsCapital);

    private static bool IsFrenchCode(Pieces pieces, int at, IReadOnlyList<Passage> streets)
    {
        var piece = pieces[at];
        if (!piece.IsDigits || piece.Folded.Length != 5 || string.CompareOrdinal(piece.Folded, "01000") < 0 || string.CompareOrdinal(piece.Folded, "98999") > 0
            || MaskWords.HelpNumbers.Contains(piece.Folded) || pieces[at + 1].In(MaskWords.Units) || pieces[at + 1].Folded is "€" or "$" or "£")
        {
            return false;
        }

        var (before, after) = (pieces[at - 1], pieces[at + 1]);
        return (after.IsCapital && !after.In(MaskWords.Common))
            || (before.IsCapital && before.IsWord && !before.In(MaskWords.Common) && at > 1)
            || pieces.HasBefore(at, CueWithin, MaskWords.LiveCues)
            || streets.Any(street => street.End <= piece.Start && piece.Start - street.End <= NearAddress);
    }

    /// <summary>The last piece of the town behind a postcode, or the postcode itself.</summary>
    private static int Town(Pieces pieces, int at)
    {
        var last = at;
        while (pieces[last + 1] is { IsWord: true, IsNewLine: false } next && !next.In(MaskWords.Common) && !next.IsDigits && (last == at || next.IsCapital || pieces[last].Is("-")))
            last = pieces[last + 2].Is("-") && !pieces[last + 2].HasGap && pieces[last + 3].IsWord ? last + 3 : last + 1;
        return last;
    }

    private static int? British(Pieces pieces, int at)
    {
        var isSure = pieces[at].IsCapital || pieces.HasBefore(at, CueWithin, MaskWords.LiveCues);
        var word = pieces[at].Folded;
        return !isSure ? null
            : IsOutward(word) && IsInward(pieces[at + 1].Folded) ? at + 1
            : word.Length is >= 5 and <= 7 && IsOutward(word[..^3]) && IsInward(word[^3..]) ? at
            : null;
    }

    private static bool IsOutward(string word) => word.Length is >= 2 and <= 4 && char.IsAsciiLetter(word[0])
        && word.Any(char.IsAsciiDigit) && word.SkipWhile(char.IsAsciiLetter).Count() is 1 or 2 && char.IsAsciiDigit(word.SkipWhile(char.IsAsciiLetter).First());

    private static bool IsInward(string word) => word is [>= '0' and <= '9', >= 'a' and <= 'z', >= 'a' and <= 'z'];
}
