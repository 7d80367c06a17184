namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>What a token or ticket allows: one conversation, as one user.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">Begins with <c>dl_</c>; means something to the client only.</param>
/// <param name="Epoch">Valid only while the conversation has this token epoch.</param>
/// <param name="TicketId">Of a ticket, its own id; null for a token.</param>
internal sealed record DirectLineGrant(string ConversationId, string UserId, int Epoch, string? TicketId = null);
