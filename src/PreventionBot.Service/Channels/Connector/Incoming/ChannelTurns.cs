using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Channels;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema.Connector;
using PreventionBot.Service.Channels.Connector.Outgoing;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.Connector.Incoming;

/// <summary>Takes the turns of a channel's activity.</summary>
internal sealed class ChannelTurns(ChannelConversations conversations, ConversationRuntime runtime, IOutbox outbox, ConversationSender sender)
{
    /// <summary>An HTTP exchange of a channel is over in 15 seconds.</summary>
    private static readonly TimeSpan Exchange = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Takes them; each is durable when this returns.</summary>
    public async Task TakeAsync(ChannelReference channel, string? locale, IReadOnlyList<TurnInput> inputs, CancellationToken cancellationToken)
    {
        var id = await conversations.OpenAsync(channel, locale, cancellationToken);
        foreach (var input in inputs)
        {
            await runtime.TakeAsync(id, input, cancellationToken);
        }
    }

    /// <summary>Takes a turn if there is a conversation.</summary>
    public async Task TellAsync(ChannelReference channel, TurnInput input, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(channel, cancellationToken) is (var id, true))
        {
            await runtime.TakeAsync(id, input, cancellationToken);
        }
    }

    /// <summary>Takes them and returns what is to be said, kept from the outbox meanwhile.</summary>
    public async Task<IReadOnlyList<OutgoingActivity>> ReplyAsync(
        ChannelReference channel, string? locale, IReadOnlyList<TurnInput> inputs, CancellationToken cancellationToken)
    {
        var id = await conversations.OpenAsync(channel, locale, cancellationToken);
        var me = IdSource.Next();
        long? position;
        while ((position = await outbox.ClaimAsync(id, me, Exchange, cancellationToken)) is null)
        {
            await Task.Delay(Pause, cancellationToken);
        }

        try
        {
            var after = position.Value;
            foreach (var input in inputs)
            {
                var receipt = await runtime.TakeAsync(id, input, cancellationToken);
                if (input.ClientId is not null && receipt is TurnReceipt.Stored stored)
                {
                    // Of a repeated delivery the answer was lost: it is given again.
                    after = Math.Min(after, stored.Number);
                }
            }

            return await sender.RepliesAsync(id, me, after, cancellationToken);
        }
        finally
        {
            await outbox.ReleaseAsync(id, me, CancellationToken.None);
        }
    }
}
