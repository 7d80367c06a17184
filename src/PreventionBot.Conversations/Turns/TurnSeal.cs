using System.Globalization;
using System.Text.Json;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.State;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns;

/// <summary>Gives the activities of a finished turn their numbers and makes the append of it.</summary>
internal static class TurnSeal
{
    public static Append Seal(Turn turn, StoredSnapshot from)
    {
        var first = turn.Drafts.Count > 0 && turn.Drafts[0].Activity.From?.Role == "user" ? ActivityId(turn, 0) : null;
        var activities = turn.Drafts.Select((draft, i) => Number(turn, draft, i, i > 0 ? first : null)).ToArray();
        var handoff = turn.State.Handoff;
        var place = new QueuePlace(
            handoff.Mode,
            turn.State.Severity,
            handoff.Mode switch { HandoffMode.Waiting => handoff.WaitingSince, HandoffMode.Active => handoff.ClaimedAt, _ => null },
            handoff.OwnerId);
        var state = JsonSerializer.SerializeToUtf8Bytes(turn.State, StateJson.Default.ConversationState);
        return new Append(from.Conversation, from.Version, state, activities, place, turn.PhraseHash, turn.Audit, turn.State.Channel is not null);
    }

    /// <summary>The id of an activity: Direct Line's own form, conversation and number.</summary>
    public static string ActivityId(string conversationId, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");

    private static string ActivityId(Turn turn, int index) => ActivityId(turn.ConversationId, turn.LastNumber + 1 + index);

    private static LoggedActivity Number(Turn turn, Draft draft, int index, string? replyToId)
    {
        var number = turn.LastNumber + 1 + index;
        var activity = draft.Activity with
        {
            Id = ActivityId(turn, index),
            Timestamp = turn.Moment.Now,
            ChannelId = turn.State.Channel?.ChannelId ?? "directline",
            Conversation = new ConversationAccount(turn.ConversationId),
            ReplyToId = replyToId,
            ChannelData = (draft.Activity.ChannelData ?? new ActivityChannelData()) with { SequenceId = number },
        };
        return new LoggedActivity(
            number,
            index == 0 ? turn.Input.ClientId : null,
            JsonSerializer.SerializeToUtf8Bytes(activity, SchemaJson.Default.Activity),
            draft.Notes is null ? default : JsonSerializer.SerializeToUtf8Bytes(draft.Notes, StateJson.Default.ActivityNotes));
    }
}
