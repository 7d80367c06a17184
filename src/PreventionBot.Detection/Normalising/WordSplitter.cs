namespace PreventionBot.Detection.Normalising;

/// <summary>Cuts folded text into words and remembers the punctuation between them.</summary>
internal static class WordSplitter
{
    // Inside a word these may be leet or an elision; at its edge they are decoration.
    private const string Inner = "'@$*";

    public static List<RawWord> Split(List<FoldedChar> text)
    {
        var words = new List<RawWord>();
        var pending = Break.None;
        for (var index = 0; index < text.Count;)
        {
            var end = index;
            while (end < text.Count && IsWordCharacter(text[end].Value))
                end++;
            if (end == index)
            {
                pending = Max(pending, BreakAt(text, index));
                index++;
                continue;
            }

            if (Trim(text, index, end, pending) is { } word)
            {
                words.Add(word);
                pending = Break.None;
            }

            index = end;
        }

        return words;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || Inner.Contains(character, StringComparison.Ordinal);

    private static RawWord? Trim(List<FoldedChar> text, int start, int end, Break before)
    {
        while (start < end && !char.IsLetterOrDigit(text[start].Value))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1].Value))
            end--;
        if (start == end)
            return null;
        var letters = string.Create(end - start, (text, start), static (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
                span[index] = source.text[source.start + index].Value;
        });
        return new RawWord(letters, text[start].Start, text[end - 1].End, before);
    }

    private static Break BreakAt(List<FoldedChar> text, int index) => text[index].Value switch
    {
        // "je veux... mourir" is one sentence written with a sigh.
        '.' when IsDot(text, index - 1) || IsDot(text, index + 1) => Break.Comma,
        '.' or '!' or '?' or ';' or '\n' => Break.Sentence,
        ',' or ':' or '(' or ')' or '…' or '"' or '«' or '»' => Break.Comma,
        _ => Break.None,
    };

    private static bool IsDot(List<FoldedChar> text, int index) =>
        index >= 0 && index < text.Count && text[index].Value == '.';

    private static Break Max(Break left, Break right) => left > right ? left : right;
}
