using System.Text;

namespace PreventionBot.Conversations.Masking;

/// <summary>A text with placeholders where it held contact details.</summary>
/// <param name="Text">What may be shown.</param>
/// <param name="Passages">The masked places of the text as written, in order, apart from each other.</param>
public sealed record MaskedText(string Text, IReadOnlyList<Passage> Passages)
{
    /// <summary>Puts the placeholders in.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="passages">In order, apart from each other, within the text.</param>
    internal static MaskedText Of(string text, IReadOnlyList<Passage> passages)
    {
        var shown = new StringBuilder(text.Length);
        var at = 0;
        foreach (var passage in passages)
        {
            shown.Append(text, at, passage.Start - at).Append(passage.Placeholder);
            at = passage.End;
        }

        return new MaskedText(shown.Append(text, at, text.Length - at).ToString(), passages);
    }

    /// <summary>Where a place of the text as written stands in the shown one; a place that touches a masked passage takes all of its placeholder.</summary>
    public (int Start, int Length) Map(int start, int length)
    {
        var (from, to) = (Edge(start, atEnd: false), Edge(start + length, atEnd: true));
        return (from, Math.Max(0, to - from));
    }

    /// <summary>Number of passages only, never the words.</summary>
    public override string ToString() => $"MaskedText with {Passages.Count} passages";

    private int Edge(int offset, bool atEnd)
    {
        var moved = 0;
        foreach (var passage in Passages)
        {
            if (passage.End > offset)
            {
                var isInside = atEnd ? passage.Start < offset : passage.Start <= offset && offset < passage.End;
                return isInside ? passage.Start + moved + (atEnd ? passage.Placeholder.Length : 0) : offset + moved;
            }

            moved += passage.Placeholder.Length - (passage.End - passage.Start);
        }

        return offset + moved;
    }
}
