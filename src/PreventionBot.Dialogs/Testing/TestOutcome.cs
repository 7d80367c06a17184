using PreventionBot.Dialogs.Rehearsing;

namespace PreventionBot.Dialogs.Testing;

/// <summary>How one conversation went.</summary>
/// <param name="Test">The conversation.</param>
/// <param name="Heard">What came back at each turn, as far as it was held.</param>
/// <param name="Failures">What was not as expected; empty when all was.</param>
public sealed record TestOutcome(
    ConversationTest Test, IReadOnlyList<RehearsedTurn> Heard, IReadOnlyList<TestFailure> Failures);

/// <summary>Something that was not as expected.</summary>
/// <param name="Line">Line in the test file, counted from 1.</param>
/// <param name="Message">What was expected and what came instead.</param>
public sealed record TestFailure(int Line, Bilingual Message);
