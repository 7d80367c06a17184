namespace PreventionBot.Conversations.Logs;

/// <summary>
/// The truth about conversations: state and activities, committed together.
/// What it acknowledged is on disk; what it refused left no trace.
/// </summary>
/// <remarks>Safe for use from many threads. Every member throws <see cref="LogUnavailableException"/> when the store cannot be reached.</remarks>
public interface IConversationLog
{
    /// <summary>Makes an empty conversation at version 0 with its own encryption key.</summary>
    /// <param name="id">Public id, unique.</param>
    /// <param name="state">First state.</param>
    /// <param name="cancellationToken">Stops waiting; the conversation may still be made.</param>
    /// <returns>The new conversation, or the existing one when the id is taken.</returns>
    Task<StoredSnapshot> CreateAsync(string id, ReadOnlyMemory<byte> state, CancellationToken cancellationToken);

    /// <summary>Reads the newest version; null when there is no such conversation.</summary>
    Task<StoredSnapshot?> LoadAsync(string id, CancellationToken cancellationToken);

    /// <summary>Commits a turn whole, or says why not. When the task completes with <see cref="AppendResult.Stored"/>, it is durable.</summary>
    Task<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken);

    /// <summary>Reads activities after a number, in order, without holes, at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        StoredConversation conversation, long after, int max, CancellationToken cancellationToken);
}
