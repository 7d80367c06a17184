namespace PreventionBot.Schema.Talk;

/// <summary>The words that reopen a conversation later. Shown once, kept by nobody but the young person.</summary>
/// <param name="Phrase">Five words with single spaces; case and accents don't matter when it comes back.</param>
public sealed record ReturnPhrase(string Phrase)
{
    /// <summary>Never the phrase.</summary>
    public override string ToString() => nameof(ReturnPhrase);
}
