namespace PreventionBot.Detection.Normalising;

/// <summary>Turns a message into the words the rules know, each with its place in the original.</summary>
/// <param name="tables">What written forms stand for.</param>
/// <param name="resolver">Understands one word.</param>
internal sealed class TextNormaliser(WordTables tables, WordResolver resolver)
{
    /// <summary>Longest message read whole, in UTF-16 units; of a longer one the two ends of half that size.</summary>
    public const int LongestMessage = 2000;

    // A word longer than this is noise; guessing at it would cost time and find nothing.
    private const int LongestWord = 40;

    public List<Token> Normalise(string message) => Resolve(Split(message));

    /// <summary>The words as written, folded but not respelled.</summary>
    public List<RawWord> Split(string message)
    {
        var folded = new List<FoldedChar>(Math.Min(message.Length, LongestMessage) + 1);
        if (message.Length <= LongestMessage)
        {
            Folding.Fold(message, 0, tables.Emoji, folded);
        }
        else
        {
            const int half = LongestMessage / 2;
            var tail = message.Length - half;
            Folding.Fold(message.AsSpan(0, half), 0, tables.Emoji, folded);
            // The two ends were never neighbours: no pattern may run across.
            folded.Add(new FoldedChar('\n', half, half));
            Folding.Fold(message.AsSpan(tail), tail, tables.Emoji, folded);
        }

        return WordSplitter.Split(folded);
    }

    /// <summary>The words they stand for.</summary>
    public List<Token> Resolve(List<RawWord> words)
    {
        var tokens = new List<Token>(words.Count + 8);
        var pending = Break.None;
        foreach (var word in words)
        {
            var before = word.Before > pending ? word.Before : pending;
            var parts = word.Text.Length > LongestWord ? [word.Text] : resolver.Resolve(word.Text);
            // A dropped word hands its comma on to the next.
            pending = parts.Count == 0 ? before : Break.None;
            for (var index = 0; index < parts.Count; index++)
                tokens.Add(new Token(parts[index], word.Start, word.End, index == 0 ? before : Break.None));
        }

        return tokens;
    }
}
