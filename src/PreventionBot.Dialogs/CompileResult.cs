namespace PreventionBot.Dialogs;

/// <summary>What came of compiling a script folder.</summary>
/// <param name="Book">The playable book; null when any finding is an error.</param>
/// <param name="Findings">All remarks at once, by file, line and column.</param>
public sealed record CompileResult(Book? Book, IReadOnlyList<Finding> Findings);
