using PreventionBot.Conversations.Logs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>The queue, read from the index that orders it.</summary>
public sealed class SqliteWaitingQueue(SqliteStore store) : IWaitingQueue
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredSnapshot>> WaitingAsync(int max, CancellationToken cancellationToken) =>
        Read(c => c.Prepare(SnapshotRows.Select + " WHERE mode = 1 ORDER BY severity DESC, since, id LIMIT ?1").Bind(1, max));

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredSnapshot>> OwnedByAsync(string staffId, CancellationToken cancellationToken) =>
        Read(c => c.Prepare(SnapshotRows.Select + " WHERE mode = 2 AND owner = ?1 ORDER BY since, id").Bind(1, staffId));

    /// <inheritdoc/>
    public Task<int?> PositionAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(store.Read(connection =>
        {
            var rows = connection.Prepare(
                """
                SELECT 1 + (SELECT count(*) FROM conversations a WHERE a.mode = 1
                  AND (a.severity > b.severity OR a.severity = b.severity AND (a.since < b.since OR a.since = b.since AND a.id < b.id)))
                FROM conversations b WHERE b.public_id = ?1 AND b.mode = 1
                """).Bind(1, conversationId);
            if (!rows.Step())
            {
                return (int?)null;
            }

            var position = (int)rows.Int64(0);
            rows.Reset();
            return position;
        }));

    private Task<IReadOnlyList<StoredSnapshot>> Read(Func<SqliteConnection, Statement> rows) =>
        Task.FromResult<IReadOnlyList<StoredSnapshot>>(store.Read(c => SnapshotRows.Read(rows(c), store.Keys)));
}
