using PreventionBot.Conversations.Hours;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Turns;

/// <summary>Tells the script what time it is and who is there.</summary>
internal static class Scenes
{
    public static Scene Of(Turn turn) => new(
        turn.Moment.Local,
        turn.Moment.Night,
        turn.Moment.HelplineOpen,
        "directline",
        turn.Moment.NextOpening is { } next ? OpeningWords.For(next, turn.Moment.Local, turn.State.Locale) : null,
        turn.State.Handoff.OwnerAlias);
}
