using PreventionBot.Dialogs.Rehearsing;

namespace PreventionBot.Dialogs.Testing;

/// <summary>One conversation of a test file, with what must be heard.</summary>
/// <param name="Path">The file, as in <see cref="ScriptFile.Path"/>.</param>
/// <param name="Line">Line of its heading, counted from 1.</param>
/// <param name="Name">What its author called it.</param>
/// <param name="Setting">The world it takes place in.</param>
/// <param name="Turns">The opening first, in which nobody has said anything yet.</param>
public sealed record ConversationTest(
    string Path, int Line, string Name, Setting Setting, IReadOnlyList<TestTurn> Turns)
{
    /// <summary>Kept apart in <c>crises/</c>: the scorecard of a crisis answer is held against it.</summary>
    public bool IsCrisis => Path.Contains("/crises/", StringComparison.Ordinal);
}

/// <summary>What the young person says, and what must come back.</summary>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Said">What is typed, or the label of the reply pressed; null for the opening.</param>
/// <param name="Bubbles">The bubbles expected; null when they are not looked at.</param>
/// <param name="Replies">The replies expected; null when they are not looked at.</param>
/// <param name="Checks">What else must hold.</param>
public sealed record TestTurn(
    int Line, string? Said, IReadOnlyList<ExpectedBubble>? Bubbles, ExpectedReplies? Replies, IReadOnlyList<TestCheck> Checks);

/// <summary>One bubble, or any number of them.</summary>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Words">Where <c>…</c> stands for any words; null for <c>(…)</c>, any bubbles.</param>
public sealed record ExpectedBubble(int Line, string? Words);

/// <summary>Replies on screen.</summary>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Labels">In order.</param>
/// <param name="AllowsOthers">Others may stand among them.</param>
public sealed record ExpectedReplies(int Line, IReadOnlyList<string> Labels, bool AllowsOthers);
