namespace PreventionBot.Conversations.Masking;

/// <summary>
/// Names on social networks and in games: "@name", "mon snap c'est lea_92", "insta: lea". An ordinary word is taken for
/// one only where the sentence leaves no other reading.
/// </summary>
internal static class HandleRule
{
    private const int MostConnectors = 7;
    private const int MostParts = 6;

    public static IEnumerable<Passage> Find(Pieces pieces, bool isFragment)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            var last = Extend(pieces, at);
            if (AtSign(pieces, at) is { } named)
                yield return pieces.Passage(PassageKind.Handle, at, named);
            else if (pieces[at].In(MaskWords.Networks) && Announced(pieces, at) is var (first, end))
                yield return pieces.Passage(PassageKind.Handle, first, end);
            else if (pieces[at].IsWord && (IsUnmistakable(pieces, at, last) || (IsLike(pieces, at, last) && (isFragment || IsOnNetwork(pieces, last)))))
                yield return pieces.Passage(PassageKind.Handle, at, last);
        }
    }

    /// <summary>The last piece of "@name" that begins here; null when none does. "@+" and "@demain" are how one writes "à plus".</summary>
    private static int? AtSign(Pieces pieces, int at)
    {
        var isSpelled = pieces[at].In(MaskWords.At) && !pieces[at].Is("at");
        var next = pieces[at + 1];
        if ((!pieces[at].Is("@") && !isSpelled) || !next.IsWord || (next.HasGap && !isSpelled) || next.In(MaskWords.Common)
            || next.Folded.Count(char.IsLetter) < 2)
        {
            return null;
        }

        return Extend(pieces, at + 1);
    }

    /// <summary>The name that a network's word announces; null when it announces none.</summary>
    private static (int First, int Last)? Announced(Pieces pieces, int cue)
    {
        var at = cue + 1;
        var isPointedAt = false;
        var isSaid = false;
        for (; at <= cue + MostConnectors && !pieces[at].IsNewLine; at++)
        {
            var piece = pieces[at];
            if (piece.Folded is ":" or "=" or ">" or "→" or "➡" or "👉")
                isPointedAt = true;
            else if (piece.Folded is "c" or "est" or "cest" or "ce" or "is" or "its" or "s" or "ses")
                isSaid = true;
            else if (piece.Folded is not ("'" or "\"" or "-" or "(" or "«" or "@") && !piece.In(MaskWords.Connectors))
                break;
        }

        if (!pieces[at].IsWord || pieces[at].IsNewLine)
            return null;
        var last = Extend(pieces, at);
        var isOwned = pieces.HasBefore(cue, 2, MaskWords.Possessives) || pieces[cue].Folded is "pseudo" or "username" or "identifiant" or "gamertag";
        var isPlain = !pieces[at].In(MaskWords.Common) && !pieces[at].In(MaskWords.Networks) && pieces[at].Folded.Length > 1;
        var isName = IsLike(pieces, at, last) || (isPlain && EndsClause(pieces, last) && (isPointedAt || (isSaid && isOwned)));
        return isName ? (at, last) : null;
    }

    /// <summary>The last piece of a name with points, hyphens and number signs in it.</summary>
    private static int Extend(Pieces pieces, int at)
    {
        for (var parts = 0; parts < MostParts && pieces[at + 1].Folded is "." or "-" or "#"
            && !pieces[at + 1].HasGap && pieces[at + 2].IsWord && !pieces[at + 2].HasGap; parts++)
        {
            at += 2;
        }

        return at;
    }

    /// <summary>True for what no language writes: an underscore inside a word, or a number sign and four figures.</summary>
    private static bool IsUnmistakable(Pieces pieces, int at, int last)
    {
        var word = pieces[at].Folded;
        var isTagged = last == at + 2 && pieces[at + 1].Is("#") && pieces[last].IsDigits && pieces[last].Folded.Length == 4;
        return isTagged || (word.Trim('_').Contains('_', StringComparison.Ordinal) && word.Count(char.IsLetterOrDigit) >= 5 && word.Any(char.IsLetter));
    }

    /// <summary>True for letters with figures, or words joined by a point: like a name that had to be unique.</summary>
    private static bool IsLike(Pieces pieces, int at, int last)
    {
        var word = pieces[at].Folded;
        if (pieces[at].In(MaskWords.Common) || IsMeasure(word))
            return false;
        var letters = word.Count(char.IsLetter);
        return letters > 0 && (word.Contains('_', StringComparison.Ordinal) || (last > at && pieces[at + 1].Is("."))
            ? letters >= 2
            : word.Length >= 4 && letters < word.Length);
    }

    private static bool IsMeasure(string word)
    {
        var suffix = word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return suffix.Length < word.Length && (suffix.Length == 0 || MaskWords.Suffixes.Contains(suffix) || MaskWords.Units.Contains(suffix)
            || (suffix[0] == 'h' && suffix.Skip(1).All(char.IsAsciiDigit)));
    }

    private static bool IsOnNetwork(Pieces pieces, int last) =>
        (pieces[last + 1].Folded is "sur" or "on" or "in" && pieces[last + 2].In(MaskWords.Networks)) || pieces[last + 1].In(MaskWords.Networks);

    private static bool EndsClause(Pieces pieces, int last) => pieces[last + 1] is var next
        && (next == Piece.None || next.IsNewLine || !next.IsWord || next.Folded is "et" or "ou" or "and" or "or" or "si" or "if" or "stp" or "please" or "ajoute" or "add" or "lol" or "mdr");
}
