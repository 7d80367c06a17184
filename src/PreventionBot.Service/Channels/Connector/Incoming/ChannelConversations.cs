using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Channels;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.State;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.Connector.Incoming;

/// <summary>Finds the conversation that a channel's activity belongs to. Whoever left for good begins a new one.</summary>
internal sealed class ChannelConversations(ISecretStore secrets, ConversationRuntime runtime, Bookshelf shelf)
{
    private readonly Lazy<Task<byte[]>> _key = new(() => secrets.GetOrCreateAsync("channel-conversations", CancellationToken.None));

    /// <summary>Public id of the conversation that goes on, made when there is none.</summary>
    public async Task<string> OpenAsync(ChannelReference channel, string? locale, CancellationToken cancellationToken)
    {
        var (id, exists) = await FindAsync(channel, cancellationToken);
        if (!exists)
        {
            await runtime.CreateAsync(id, FirstState.Of(shelf.Current.Player, locale, IdSource.Seed(), channel), cancellationToken);
        }

        return id;
    }

    /// <summary>Its public id, and whether there is one that goes on.</summary>
    public async Task<(string Id, bool Exists)> FindAsync(ChannelReference channel, CancellationToken cancellationToken)
    {
        for (var round = 0; ; round++)
        {
            var id = ChannelIds.Conversation(await _key.Value, channel, round);
            if (await runtime.ViewAsync(id, cancellationToken) is not { } view)
            {
                return (id, false);
            }

            if (view.State.Handoff.Mode != HandoffMode.Ended)
            {
                return (id, true);
            }
        }
    }
}
