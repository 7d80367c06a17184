using PreventionBot.Conversations.Hours;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Turns;

/// <summary>Tells the script what time it is and who is there.</summary>
internal static class Scenes
{
    /// <summary>What scripts call the page and Direct Line.</summary>
    private const string Web = "web";

    public static Scene Of(Turn turn) => new(
        turn.Moment.Local,
        turn.Moment.Night,
        turn.Moment.HelplineOpen,
        turn.State.Channel?.ChannelId ?? Web,
        turn.Moment.NextOpening is { } next ? OpeningWords.For(next, turn.Moment.Local, turn.State.Locale) : null,
        turn.State.Handoff.OwnerAlias);
}
