using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>A paragraph as read.</summary>
/// <param name="Words">As Markdown to send.</param>
/// <param name="Label">As plain text.</param>
/// <param name="Links">Links in the text, in order.</param>
/// <param name="Aloud">
/// What a person would hear, line by line as in the file, links left out (a space stands for each) and escaped
/// signs replaced by a placeholder: what still looks like syntax in here is a slip.
/// </param>
internal sealed record Spoken(Phrase Words, Phrase Label, IReadOnlyList<Link> Links, string Aloud);
