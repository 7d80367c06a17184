namespace PreventionBot.Dialogs.Text;

/// <summary>What stands between two full stops, colons, semicolons, question or exclamation marks.</summary>
/// <param name="Source">The text it stands in.</param>
/// <param name="Line">Lines before it in that text.</param>
/// <param name="End">The mark that ends it; <c>'\0'</c> when none does.</param>
internal sealed record Sentence(
    string Source, int Line, IReadOnlyList<Word> Words, IReadOnlyList<Token> Tokens, char End)
{
    public bool IsQuestion => End == '?';

    public string Text => Quote(0, Words.Count - 1);

    /// <summary>The words from one to another as written, on one line.</summary>
    public string Quote(int first, int last) =>
        Source[Words[first].Start..Words[last].End].Replace('\n', ' ').Replace("\u0001", "", StringComparison.Ordinal);

    /// <summary>The words that hold the tokens from one to another.</summary>
    public string QuoteTokens(int first, int last) => Quote(Tokens[first].Word, Tokens[last].Word);

    /// <summary>The line of a token in the source, counted from 0.</summary>
    public int LineOf(int token) =>
        Line + Source.AsSpan(Words[0].Start, Words[Tokens[token].Word].Start - Words[0].Start).Count('\n');
}
