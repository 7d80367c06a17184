namespace PreventionBot.Desk.Markup;

/// <summary>A run of text in one style.</summary>
internal sealed record Inline(string Text, bool Bold, bool Italic);
