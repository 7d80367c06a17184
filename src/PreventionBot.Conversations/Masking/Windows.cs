namespace PreventionBot.Conversations.Masking;

/// <summary>Cuts a text into short windows, between words where it can.</summary>
internal static class Windows
{
    // Nothing that the recogniser alone finds is longer; the rules see the text whole.
    private const int Overlap = 48;

    public static IEnumerable<(int Start, int End)> Of(string text, int longest)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(text.Length, start + longest);
            yield return (start, end);
            if (end == text.Length)
                yield break;
            var back = end - Overlap;
            while (back > start + Overlap && !char.IsWhiteSpace(text[back - 1]))
                back--;
            start = back > start + Overlap ? back : end - Overlap;
        }
    }
}
