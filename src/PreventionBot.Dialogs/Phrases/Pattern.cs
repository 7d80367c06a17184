namespace PreventionBot.Dialogs.Phrases;

/// <summary>
/// A phrase of the word lists: <c>[optional] (one|other) word* # _ …</c>, where <c>word*</c> is how a word begins,
/// <c>#</c> a number, <c>_</c> any word, <c>…</c> up to three words and <c>,</c> a comma, which nothing else crosses. <c>^</c> in front asks for the start of a
/// clause, <c>?</c> at the end for a question, <c>-(a|b)</c> at the end says what must not follow.
/// </summary>
/// <param name="Written">As in the list.</param>
/// <param name="Wordings">Every way to say it, folded, token by token.</param>
/// <param name="NotBefore">Tokens that must not follow.</param>
internal sealed record Pattern(
    string Written, IReadOnlyList<IReadOnlyList<string>> Wordings, bool IsAtStart, bool IsInQuestion, IReadOnlyList<string> NotBefore)
{
    public const string AnyNumber = "#";
    public const string AnyWord = "_";
    public const string Gap = "…";
    public const string Comma = ",";

    /// <summary>Reads a phrase; a broken one is a slip in the word lists, which ship with the code.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or nothing is left to look for.</exception>
    public static Pattern Parse(string written) => new PatternReader(written).Read();
}
