using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Channels;
using PreventionBot.Conversations.Logs;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Connector;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>
/// Sends what a conversation's log holds after its position, one parcel after the other, each once the channel has
/// answered for the one before. The position follows each answer: only an answer that was lost makes anything go twice.
/// </summary>
internal sealed class ConversationSender(
    ConversationRuntime runtime, IOutbox outbox, ChannelActivities activities, ConnectorClient connector, Retries retries, ILogger<ConversationSender> logger)
{
    private const int AtOnce = 50;

    /// <summary>Longer than one activity takes; a sender that dies holds up nobody for longer.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(1);

    /// <summary>Sends until nothing is left, the channel refuses, or another sender has the conversation.</summary>
    public async Task SendAsync(string id, CancellationToken stop)
    {
        var sender = IdSource.Next();
        if (await outbox.ClaimAsync(id, sender, Claim, stop) is not { } position)
        {
            // Another sender has it; should that one die, its claim ends by itself.
            retries.Failed(id, Busy);
            return;
        }

        try
        {
            while (await BatchAsync(id, sender, position, stop) is { } reached)
            {
                position = reached;
            }
        }
        finally
        {
            await outbox.ReleaseAsync(id, sender, CancellationToken.None);
        }
    }

    /// <summary>What the log holds after a position, in the channel's words, for an answer in the same HTTP exchange.</summary>
    public async Task<IReadOnlyList<OutgoingActivity>> RepliesAsync(string id, string sender, long position, CancellationToken stop)
    {
        var replies = new List<OutgoingActivity>();
        if (await runtime.ViewAsync(id, stop) is not { State.Channel: { } channel })
        {
            return replies;
        }

        foreach (var parcel in Parcel.Of(await runtime.ReadAsync(id, position, AtOnce, stop)))
        {
            if (await activities.OfAsync(parcel, channel, id, await AnsweredAsync(id, parcel.Activity, stop), stop) is { } reply)
            {
                replies.Add(reply);
            }

            position = parcel.Last;
        }

        await outbox.SentAsync(id, sender, position, CancellationToken.None);
        return replies;
    }

    /// <summary>The position after a batch; null when there is nothing more to send, or not now.</summary>
    private async Task<long?> BatchAsync(string id, string sender, long position, CancellationToken stop)
    {
        if (await runtime.ViewAsync(id, stop) is not { State.Channel: { } channel })
        {
            retries.Failed(id, null);
            return null;
        }

        var batch = await runtime.ReadAsync(id, position, AtOnce, stop);
        foreach (var parcel in Parcel.Of(batch))
        {
            if (!await SendAsync(id, sender, channel, parcel, stop))
            {
                return null;
            }

            await outbox.SentAsync(id, sender, parcel.Last, CancellationToken.None);
        }

        return batch.Count == 0 ? null : batch[^1].Number;
    }

    /// <summary>True when the position may move past this parcel.</summary>
    private async Task<bool> SendAsync(string id, string sender, ChannelReference channel, Parcel parcel, CancellationToken stop)
    {
        if (await activities.OfAsync(parcel, channel, id, await AnsweredAsync(id, parcel.Activity, stop), stop) is not { } activity)
        {
            return true;
        }

        if (await outbox.ClaimAsync(id, sender, Claim, stop) is null)
        {
            return false;
        }

        switch (await connector.SendAsync(activity, stop))
        {
            case SendOutcome.Later later:
                retries.Failed(id, later.After);
                logger.Delayed(channel.ChannelId, later.Why);
                return false;
            case SendOutcome.Never never:
                logger.Undeliverable(channel.ChannelId, never.Why);
                return true;
            default:
                retries.Succeeded(id);
                return true;
        }
    }

    /// <summary>The channel's id of the message that an activity answers; null when it answers none, or that one had no id.</summary>
    private async Task<string?> AnsweredAsync(string id, Activity activity, CancellationToken stop)
    {
        if (activity.ReplyToId is not { } answered || DirectLine.ActivityIds.Number(answered) is not { } number)
        {
            return null;
        }

        var found = await runtime.ReadAsync(id, number - 1, 1, stop);
        return found.Count == 1 ? ChannelIds.Whole(ChannelActivities.Read(found[0]).ChannelData?.ClientActivityId) : null;
    }
}
