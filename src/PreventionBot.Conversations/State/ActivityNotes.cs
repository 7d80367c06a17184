using PreventionBot.Detection;

namespace PreventionBot.Conversations.State;

/// <summary>What staff see of a message and the young person doesn't: what the detector found in it.</summary>
/// <param name="Marks">Places in the text, in order of severity.</param>
public sealed record ActivityNotes(IReadOnlyList<Mark> Marks);

/// <summary>One place in a message that raised the severity.</summary>
/// <param name="Start">Offset in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Severity">1 to 3.</param>
/// <param name="Explanation">Why it counts, in plain French.</param>
public sealed record Mark(int Start, int Length, Severity Severity, string Explanation);
