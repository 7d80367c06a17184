namespace PreventionBot.Detection;

/// <summary>One reason for worry found in one message.</summary>
/// <param name="RuleId">The rule that fired, as named in <c>dialogs/signals/rules</c>; safe to log.</param>
/// <param name="Category">One of the thirteen categories, for example <c>runaway</c>.</param>
/// <param name="Severity">How soon a person must look; never <see cref="Severity.None"/>.</param>
/// <param name="Subject">Who it is about.</param>
/// <param name="Start">Offset in UTF-16 units into the message as received.</param>
/// <param name="Length">Length in UTF-16 units; at least 1.</param>
/// <param name="Explanation">The rule's reason in plain French, without the young person's words.</param>
public sealed record Signal(
    string RuleId, string Category, Severity Severity, Subject Subject, int Start, int Length, string Explanation);
