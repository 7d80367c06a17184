namespace PreventionBot.Dialogs;

/// <summary>One file of the script folder, as its author wrote it.</summary>
/// <param name="Path">Path relative to <c>dialogs/</c> with forward slashes: <c>fr/fugue.md</c>, <c>variables.yml</c>.</param>
/// <param name="Text">The whole text; a byte order mark and Windows line ends are fine.</param>
public sealed record ScriptFile(string Path, string Text);
