namespace PreventionBot.Detection;

/// <summary>One mistake in one content file.</summary>
/// <param name="Path">The file, as given to <see cref="Lexicon.Load"/>.</param>
/// <param name="Line">The line, from 1; 0 when it concerns the whole file.</param>
/// <param name="Message">What was expected, what was found and how to mend it, in plain French.</param>
public sealed record LexiconError(string Path, int Line, string Message);
