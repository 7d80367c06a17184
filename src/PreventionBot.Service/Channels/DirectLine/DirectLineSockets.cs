using System.Collections.Concurrent;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Makes socket addresses, sees to it that a ticket opens one socket, and that a conversation has one socket at a time.</summary>
internal sealed class DirectLineSockets(DirectLineTokens tokens, TimeProvider clock)
{
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(90);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _open = new(StringComparer.Ordinal);

    /// <summary>The address of a socket that sends what comes after a position: good for one use within 60 seconds.</summary>
    public async Task<string> AddressAsync(HttpContext context, DirectLineGrant grant, long after)
    {
        var ticket = await tokens.TicketAsync(grant, IdSource.Next());
        var request = context.Request;
        var scheme = request.IsHttps ? "wss" : "ws";
        return $"{scheme}://{request.Host}{request.PathBase}/v3/directline/conversations/{grant.ConversationId}/stream?watermark={Watermarks.Write(after)}&t={ticket}";
    }

    /// <summary>What the ticket grants; null when it is spent, expired or for another conversation.</summary>
    public async Task<DirectLineGrant?> RedeemAsync(string conversationId, string? ticket)
    {
        if (ticket is null || await tokens.ReadTicketAsync(ticket) is not { TicketId: { } id } grant
            || grant.ConversationId != conversationId || !_used.TryAdd(id, clock.GetUtcNow()))
        {
            return null;
        }

        if (_used.Count > 1_000)
        {
            Forget();
        }

        return grant;
    }

    /// <summary>Takes the conversation's one place for a socket; the former socket is told to close.</summary>
    /// <returns>Cancelled when a later socket takes the place.</returns>
    public CancellationTokenSource Take(string conversationId)
    {
        var mine = new CancellationTokenSource();
        _open.AddOrUpdate(conversationId, mine, (_, former) =>
        {
            former.Cancel();
            return mine;
        });
        return mine;
    }

    /// <summary>Gives the place back, unless a later socket has it.</summary>
    public void Release(string conversationId, CancellationTokenSource mine) =>
        _open.TryRemove(KeyValuePair.Create(conversationId, mine));

    private void Forget()
    {
        var limit = clock.GetUtcNow() - Remember;
        foreach (var (id, at) in _used)
        {
            if (at < limit)
            {
                _used.TryRemove(id, out _);
            }
        }
    }
}
