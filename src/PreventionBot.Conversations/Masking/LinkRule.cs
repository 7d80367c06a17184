namespace PreventionBot.Conversations.Masking;

/// <summary>Web addresses, whole or in words ("discord point gg slash abc").</summary>
internal static class LinkRule
{
    // More labels are read from a later one on.
    private const int MostLabels = 6;

    // Endings that are words too: "j'en peux plus.me laisse pas" is no address.
    private static readonly HashSet<string> _doubtful = ["me", "be", "ch", "ca", "tv", "es", "de", "it", "us", "io", "co", "info", "app", "link", "ly", "biz"];

    public static IEnumerable<Passage> Find(Pieces pieces)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (!pieces[at].IsWord)
                continue;
            var last = IsScheme(pieces, at) || pieces[at].Is("www") ? Glued(pieces, at) : Domain(pieces, at);
            if (last > at)
            {
                yield return pieces.Passage(PassageKind.Link, at, last);
                at = last;
            }
        }
    }

    /// <summary>True when what another reader took for a web address is one, and not two sentences without a space.</summary>
    public static bool IsLikely(string found)
    {
        var host = found.Split('/', 2);
        var ending = host[0].Split('.')[^1].ToLowerInvariant();
        return found.Contains("://", StringComparison.Ordinal) || found.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (MaskWords.Endings.Contains(ending) && (!_doubtful.Contains(ending) || (host.Length > 1 && host[1].Length > 2)));
    }

    private static bool IsScheme(Pieces pieces, int at) =>
        pieces[at + 1].Is(":") && pieces[at + 2].Is("/") && pieces[at + 3].Is("/") && !pieces[at + 3].HasGap && !pieces[at + 4].HasGap;

    private static int Domain(Pieces pieces, int at)
    {
        var last = at;
        while (last < at + (2 * MostLabels) && IsDot(pieces, last + 1) && pieces[last + 2].IsWord && !pieces[last + 1].IsNewLine)
            last += 2;
        if (last == at || !pieces[last].In(MaskWords.Endings))
            return -1;
        var hasPath = pieces[last + 1].Folded is "slash" || (pieces[last + 1].Is("/") && !pieces[last + 1].HasGap && pieces[last + 2].IsWord);
        if (_doubtful.Contains(pieces[last].Folded) && !hasPath)
            return -1;
        last = Glued(pieces, last);
        while (pieces[last + 1].Is("slash") && pieces[last + 2].IsWord)
            last += 2;
        return last;
    }

    private static bool IsDot(Pieces pieces, int at) => pieces[at].In(MaskWords.Dot) || (pieces[at].Is(".") && !pieces[at].HasGap && !pieces[at + 1].HasGap);

    /// <summary>The last piece before the next white space, without the punctuation that closes a sentence.</summary>
    private static int Glued(Pieces pieces, int at)
    {
        var last = at;
        while (last + 1 < pieces.Count && !pieces[last + 1].HasGap)
            last++;
        while (last > at && !pieces[last].IsWord && !pieces[last].Is("/"))
            last--;
        return last;
    }
}
