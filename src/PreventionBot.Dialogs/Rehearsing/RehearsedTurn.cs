namespace PreventionBot.Dialogs.Rehearsing;

/// <summary>What one turn of a rehearsal brought.</summary>
/// <param name="Bubbles">What the robot said, in order.</param>
/// <param name="Choices">The replies on screen.</param>
/// <param name="ExpectsTyping">The step waits for a typed answer.</param>
/// <param name="Action">Id of the reserved action that was asked for, e.g. <c>humain</c>; null when none was.</param>
/// <param name="Understood">False when what was typed matched nothing.</param>
/// <param name="Severity">Severity of the conversation so far, 0 to 3.</param>
/// <param name="State">Where the script is now.</param>
public sealed record RehearsedTurn(
    IReadOnlyList<Bubble> Bubbles,
    IReadOnlyList<Choice> Choices,
    bool ExpectsTyping,
    string? Action,
    bool Understood,
    int Severity,
    DialogState State)
{
    /// <summary>The step the script is at.</summary>
    public StepRef At => new(State.Topic, State.Step);

    /// <summary>True at this step, or when it is a step of <c>_systeme</c> whose replies are on screen.</summary>
    public bool IsAt(StepRef step) => At == step || (step.Topic == Tree.Reserved.System && State.Aside == step.Step);
}
