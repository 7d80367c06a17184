namespace PreventionBot.Conversations.Masking;

/// <summary>E-mail addresses, also with "arobase" and "point", or with signs set apart.</summary>
internal static class MailRule
{
    private const int MostParts = 12;

    public static IEnumerable<Passage> Find(Pieces pieces)
    {
        for (var at = 1; at < pieces.Count - 1; at++)
        {
            var (before, after) = Sides(pieces, at);
            if (after < 0 || !pieces[before].IsWord || pieces[before + 1].IsNewLine || pieces[after].IsNewLine)
                continue;
            var last = Forward(pieces, after);
            var isDomain = pieces[last].In(MaskWords.Providers) || (last > after && IsEnding(pieces, last, pieces[at].Is("@")));
            if (isDomain || (pieces[at].Folded is not ("at" or "@" or "aro") && pieces[after].IsWord && !IsHandleTalk(pieces, before)))
                yield return pieces.Passage(PassageKind.Mail, Back(pieces, before), last);
        }
    }

    /// <summary>The pieces before and after an at sign; after is -1 when none stands at this place.</summary>
    private static (int Before, int After) Sides(Pieces pieces, int at)
    {
        // "moi @lea" is a mention; an address has its sign glued on both sides or on neither.
        var isMention = pieces[at].Is("@") && pieces[at].HasGap != pieces[at + 1].HasGap && pieces[at - 1].IsWord;
        if (isMention || (!pieces[at].Is("@") && !pieces[at].In(MaskWords.At)))
            return (0, -1);
        var (before, after) = (at - 1, at + 1);
        if (pieces[before].Folded is "(" or "[" or "{" or "<")
            before--;
        if (pieces[after].Folded is ")" or "]" or "}" or ">")
            after++;
        return pieces[after].IsWord ? (before, after) : (0, -1);
    }

    private static int Forward(Pieces pieces, int at)
    {
        for (var parts = 0; parts < MostParts && IsJoiner(pieces, at + 1) && pieces[at + 2].IsWord && !pieces[at + 1].IsNewLine; parts++)
            at += 2;
        // "gmail com", with the point left out.
        return pieces[at].In(MaskWords.Providers) && pieces[at + 1].Folded is "com" or "fr" ? at + 1 : at;
    }

    private static int Back(Pieces pieces, int at)
    {
        for (var parts = 0; parts < MostParts && at >= 2 && IsJoiner(pieces, at - 1) && pieces[at - 2].IsWord; parts++)
            at -= 2;
        return at;
    }

    private static bool IsJoiner(Pieces pieces, int at) => pieces[at] is var piece
        && (piece.Folded is "tiret" or "dash" or "underscore" || piece.In(MaskWords.Dot)
            // A full stop that ends a sentence has a gap on one side only.
            || (piece.Folded is "." or "-" or "+" && piece.HasGap == pieces[at + 1].HasGap));

    // After the sign any ending counts; after the word "at" only one that is known: "she died at ninety-four".
    private static bool IsEnding(Pieces pieces, int last, bool isSign) => (pieces[last - 1].Is(".") || pieces[last - 1].In(MaskWords.Dot))
        && (isSign ? pieces[last].Folded.Length is >= 2 and <= 6 && pieces[last].Folded.All(char.IsAsciiLetter) : pieces[last].In(MaskWords.Endings));

    // "mon insta c'est arobase lea": no address, a handle.
    private static bool IsHandleTalk(Pieces pieces, int before) => pieces[before].In(MaskWords.Connectors) || pieces[before].In(MaskWords.Networks);
}
