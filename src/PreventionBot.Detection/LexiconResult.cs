namespace PreventionBot.Detection;

/// <summary>A lexicon, or everything that is wrong with its files.</summary>
/// <param name="Lexicon">Null when there is at least one error.</param>
/// <param name="Errors">All errors at once, by file and line; empty when the lexicon is sound.</param>
public sealed record LexiconResult(Lexicon? Lexicon, IReadOnlyList<LexiconError> Errors);
