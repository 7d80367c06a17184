using PreventionBot.Conversations.Handoffs;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Turns;

/// <summary>
/// When a message is a little like distress and the script has nothing to say to it, the bot asks one direct, gentle
/// question. Once in a conversation; again only when clearly more has been heard since, for being asked twice is being doubted.
/// </summary>
internal static class GentleQuestion
{
    private const double ClearlyMore = 0.5;

    /// <summary>The step that asks; null when nothing is to be asked.</summary>
    public static StepRef? For(Turn turn) =>
        turn is { Found: { CheckIn: true, Severity: < Severity.High, Subject: Subject.Self } found, State: { Severity: < Severity.High, Handoff.Mode: not HandoffMode.Waiting } state }
            && (state.AskedAt is not { } asked || state.Course.Weight >= asked + ClearlyMore)
            && !turn.Script.Player.IsWithAdult(state.Dialog)
            ? turn.Script.Book.QuestionAbout(found.LikelyCategory ?? found.Category)
            : null;
}
