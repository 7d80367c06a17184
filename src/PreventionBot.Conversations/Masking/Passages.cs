namespace PreventionBot.Conversations.Masking;

/// <summary>Brings what the rules found into order.</summary>
internal static class Passages
{
    /// <summary>Apart from each other and in order; what overlaps becomes one, and so do neighbours of one kind with only signs between.</summary>
    public static IReadOnlyList<Passage> Merge(string text, IEnumerable<Passage> found)
    {
        List<Passage> merged = [];
        foreach (var passage in found.OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (merged.Count > 0 && (passage.Start < merged[^1].End || IsContinued(text, merged[^1], passage)))
            {
                var kind = (PassageKind)Math.Min((int)merged[^1].Kind, (int)passage.Kind);
                merged[^1] = new Passage(kind, merged[^1].Start, Math.Max(merged[^1].End, passage.End));
            }
            else
            {
                merged.Add(passage);
            }
        }

        return merged;
    }

    /// <summary>Everything in a window that could be a contact detail: what holds figures, an at sign, an underscore or a sign inside a word.</summary>
    public static IEnumerable<Passage> Doubtful(Pieces pieces, int start, int end)
    {
        for (var at = 0; at < pieces.Count;)
        {
            var first = at;
            do
            {
                at++;
            }
            while (at < pieces.Count && !pieces[at].HasGap);

            if (pieces[first].Start < end && pieces[at - 1].End > start && IsDoubtful(pieces, first, at))
                yield return pieces.Passage(PassageKind.Doubt, first, at - 1);
        }
    }

    private static bool IsDoubtful(Pieces pieces, int first, int next)
    {
        for (var at = first; at < next; at++)
        {
            var isInside = at > first && at < next - 1;
            if (pieces[at].Folded.Any(c => char.IsAsciiDigit(c) || c is '@' or '_')
                || pieces[at].In(MaskWords.At) || (isInside && pieces[at].Folded is "." or "/" or ":") || SpokenNumber.Read(pieces, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsContinued(string text, Passage before, Passage next) => before.Kind == next.Kind
        && before.Kind is PassageKind.Address or PassageKind.Doubt
        && text.AsSpan(before.End, next.Start - before.End).IndexOfAnyExcept(" ,-\t") < 0;
}
