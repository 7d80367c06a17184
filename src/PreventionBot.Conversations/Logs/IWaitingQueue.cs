namespace PreventionBot.Conversations.Logs;

/// <summary>Reads who waits for staff and who is with them. Writing is done by turns alone, through <see cref="Append"/>.</summary>
public interface IWaitingQueue
{
    /// <summary>Waiting conversations: highest severity first, then longest wait, then oldest; at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<StoredSnapshot>> WaitingAsync(int max, CancellationToken cancellationToken);

    /// <summary>Conversations that a member of staff owns, oldest claim first.</summary>
    Task<IReadOnlyList<StoredSnapshot>> OwnedByAsync(string staffId, CancellationToken cancellationToken);

    /// <summary>1 for the conversation that is next; null when it does not wait.</summary>
    Task<int?> PositionAsync(string conversationId, CancellationToken cancellationToken);
}
