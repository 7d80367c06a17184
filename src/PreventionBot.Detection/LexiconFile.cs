namespace PreventionBot.Detection;

/// <summary>One file of <c>dialogs/signals</c>, already read.</summary>
/// <param name="Path">Its path below <c>dialogs/signals</c>, with <c>/</c>, for example <c>rules/fr/suicide.yml</c>.</param>
/// <param name="Text">Its content.</param>
public sealed record LexiconFile(string Path, string Text);
