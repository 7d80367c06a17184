namespace PreventionBot.Conversations.Logs;

/// <summary>
/// What still has to be sent out through a messaging channel. There is no list beside the log: a conversation of a
/// channel has a position up to which its activities were sent, and whatever the log holds after it waits.
/// </summary>
/// <remarks>A conversation gets its position, 0, with the first append that is <see cref="Append.Outbound"/>.</remarks>
public interface IOutbox
{
    /// <summary>Public ids of conversations whose log goes on after their position, in no order; at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<string>> PendingAsync(int max, CancellationToken cancellationToken);

    /// <summary>Number of the last activity that was sent; null when the conversation is unknown or is not sent out.</summary>
    Task<long?> PositionAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Moves the position forward; a lower number changes nothing. Durable when it returns.</summary>
    Task SentAsync(string conversationId, long number, CancellationToken cancellationToken);
}
