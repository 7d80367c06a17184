namespace PreventionBot.Schema.Desk;

/// <summary>One message of the desk's feed, service to desk. Exactly one part is set; both null is a keep-alive.</summary>
/// <param name="Queue">The queue, whole, after it changed.</param>
/// <param name="Conversation">The watched conversation from the watched position on.</param>
public sealed record DeskFrame(QueueView? Queue, DeskConversation? Conversation);

/// <summary>One message of the desk's feed, desk to service.</summary>
/// <param name="ConversationId">The conversation to follow from now on; null follows none.</param>
/// <param name="After">The watermark that the desk has; 0 from the start.</param>
public sealed record DeskWatch(string? ConversationId, long After);
