namespace PreventionBot.Dialogs;

/// <summary>One message of the robot.</summary>
/// <param name="Markdown">Paragraphs, <c>-</c> lists, line breaks, bold and italic only; other signs are escaped.</param>
/// <param name="Contacts">Services named in the message or attached to it, in the order to show.</param>
/// <param name="Urgent">Words that answer a danger.</param>
public sealed record Bubble(string Markdown, IReadOnlyList<Line> Contacts, bool Urgent);

/// <summary>One quick reply.</summary>
/// <param name="Label">Plain text of the button.</param>
/// <param name="Target"><c>fugue#nuit-dehors</c> or <c>_actions#humain</c>; comes back in <see cref="Player.Press"/>.</param>
public sealed record Choice(string Label, string Target);

/// <summary>What one turn of the script produced.</summary>
/// <param name="State">The state to keep.</param>
/// <param name="Bubbles">What the robot says, in order; empty when only an action is asked.</param>
/// <param name="Choices">Quick replies to show under it.</param>
/// <param name="ExpectsTyping">The step waits for a typed answer.</param>
/// <param name="Action">Id of a reserved action for the caller to carry out, e.g. <c>humain</c>; null when none.</param>
/// <param name="Understood">False when a typed message matched nothing.</param>
public sealed record Reply(
    DialogState State,
    IReadOnlyList<Bubble> Bubbles,
    IReadOnlyList<Choice> Choices,
    bool ExpectsTyping,
    string? Action,
    bool Understood)
{
    /// <summary>What was told by choosing a reply, pressed or typed to the letter; null for nothing.</summary>
    public Told? Told { get; init; }
}
