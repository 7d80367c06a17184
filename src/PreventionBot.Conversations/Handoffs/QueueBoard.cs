using System.Globalization;
using System.Text.Json;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Masking;
using PreventionBot.Conversations.State;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Conversations.Handoffs;

/// <summary>The queue as the desk shows it: contact details in the words of reasons are masked.</summary>
public sealed class QueueBoard(IWaitingQueue queue, HelplineHours hours, TimeProvider clock, Masker masker)
{
    private const int MostShown = 100;

    /// <summary>Who waits, and who is with this member of staff.</summary>
    public async Task<QueueView> ViewAsync(string staffId, CancellationToken cancellationToken) => new(
        hours.At(clock.GetUtcNow()).HelplineOpen,
        [.. (await queue.WaitingAsync(MostShown, cancellationToken)).Select(Entry)],
        [.. (await queue.OwnedByAsync(staffId, cancellationToken)).Select(Entry)]);

    /// <summary>A conversation as the queue shows it.</summary>
    public QueueEntry Entry(string id, ConversationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new QueueEntry(
            id,
            state.Pseudonym,
            (int)state.Severity,
            state.Severity == 0 ? null : state.Category,
            [.. state.Reasons.Select(r => new Reason(masker.MaskFragment(r.Words), r.Explanation, (int)r.Severity, r.Number))],
            state.Dialog.Topic,
            state.Locale,
            Age(state),
            state.Handoff.WaitingSince ?? state.Handoff.ClaimedAt ?? default,
            state.Handoff.Returning,
            state.Channel?.ChannelId);
    }

    private QueueEntry Entry(StoredSnapshot snapshot) => Entry(
        snapshot.Conversation.Id,
        JsonSerializer.Deserialize(snapshot.State.Span, StateJson.Default.ConversationState)!);

    private static int? Age(ConversationState state) =>
        state.Dialog.Vars.TryGetValue("age", out var age)
        && int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null;
}
