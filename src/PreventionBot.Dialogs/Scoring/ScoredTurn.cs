namespace PreventionBot.Dialogs.Scoring;

/// <summary>One turn of a conversation, as the scorecard reads it.</summary>
/// <param name="Said">What the young person typed or pressed; null when the robot speaks first.</param>
/// <param name="Bubbles">What the robot said, in order.</param>
/// <param name="Choices">Quick replies under it.</param>
/// <param name="Action">Id of the reserved action that the turn asked for, e.g. <c>humain</c>; null when none.</param>
/// <param name="Severity">The conversation's level after this turn, 0 to 3.</param>
/// <param name="IsAtRisk">The script is at a step of high risk, whatever was detected.</param>
public sealed record ScoredTurn(
    string? Said, IReadOnlyList<Bubble> Bubbles, IReadOnlyList<Choice> Choices, string? Action, int Severity, bool IsAtRisk = false);

/// <summary>One item of the scorecard and how a conversation did.</summary>
/// <param name="Id">Stable name, e.g. <c>asks-safety</c>.</param>
/// <param name="Name">What was looked for.</param>
/// <param name="Passed">True also when the item never came up.</param>
/// <param name="Turn">The turn where it failed, counted from 0; null when it passed, or was missing throughout.</param>
/// <param name="Words">The words that failed; null when it was something missing.</param>
public sealed record ScorecardItem(string Id, Bilingual Name, bool Passed, int? Turn = null, string? Words = null);
