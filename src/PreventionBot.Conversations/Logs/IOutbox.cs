namespace PreventionBot.Conversations.Logs;

/// <summary>
/// What still has to be sent out through a messaging channel. There is no list beside the log: a conversation of a
/// channel has a position up to which its activities were sent, and whatever the log holds after it waits. One sender
/// at a time works on a conversation, whatever node it runs on: it claims it for a while and renews the claim.
/// </summary>
/// <remarks>A conversation gets its position, 0, with the first append that is <see cref="Append.Outbound"/>.</remarks>
public interface IOutbox
{
    /// <summary>Public ids of conversations whose log goes on after their position, in no order; at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<string>> PendingAsync(int max, CancellationToken cancellationToken);

    /// <summary>Claims a conversation, or renews the sender's own claim.</summary>
    /// <param name="conversationId">Public id.</param>
    /// <param name="sender">An unguessable name of this one piece of work.</param>
    /// <param name="life">How long nobody else may claim it.</param>
    /// <param name="cancellationToken">Stops waiting; the claim may still be made.</param>
    /// <returns>Number of the last activity that was sent; null when somebody else has the claim, or there is no such conversation.</returns>
    Task<long?> ClaimAsync(string conversationId, string sender, TimeSpan life, CancellationToken cancellationToken);

    /// <summary>Moves the position forward, if the sender still has the claim; a lower number changes nothing. Durable when it returns.</summary>
    Task SentAsync(string conversationId, string sender, long number, CancellationToken cancellationToken);

    /// <summary>Gives the claim back, if the sender still has it.</summary>
    Task ReleaseAsync(string conversationId, string sender, CancellationToken cancellationToken);
}
