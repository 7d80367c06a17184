using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Talk;

/// <summary>A piece of a young person's message, with the highlight it stands under, if any.</summary>
internal sealed record TextPart(string Text, Highlight? Highlight)
{
    /// <summary>
    /// Cuts a text at its highlights. Where two overlap the graver one counts; one that reaches past the text is cut.
    /// </summary>
    public static IReadOnlyList<TextPart> Cut(string text, IReadOnlyList<Highlight> highlights)
    {
        var edges = new SortedSet<int> { 0, text.Length };
        foreach (var highlight in highlights)
        {
            edges.Add(Math.Clamp(highlight.Start, 0, text.Length));
            edges.Add(Math.Clamp(highlight.Start + highlight.Length, 0, text.Length));
        }

        var parts = new List<TextPart>();
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            var gravest = highlights
                .Where(highlight => highlight.Start <= start && end <= highlight.Start + highlight.Length)
                .MaxBy(highlight => highlight.Severity);
            if (parts.Count > 0 && ReferenceEquals(parts[^1].Highlight, gravest))
                parts[^1] = parts[^1] with { Text = parts[^1].Text + text[start..end] };
            else
                parts.Add(new(text[start..end], gravest));
        }

        return parts;
    }
}
