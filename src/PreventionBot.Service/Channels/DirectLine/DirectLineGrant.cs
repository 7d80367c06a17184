namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>What a credential or ticket allows: one conversation, as one user.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The user that the young person's activities come from; null lets the client say. Means something to the client only.</param>
/// <param name="Epoch">Valid only while the conversation has this token epoch.</param>
internal sealed record DirectLineGrant(string ConversationId, string? UserId, int Epoch)
{
    /// <summary>Of a ticket, its own id; null for a token.</summary>
    public string? TicketId { get; init; }

    /// <summary>True when a server came with a secret: what it has read, the young person's client has not.</summary>
    public bool BySecret { get; init; }
}
