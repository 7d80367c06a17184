using PreventionBot.Conversations.Logs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>The outbox, read from the index of conversations whose log goes on after what was sent.</summary>
public sealed class SqliteOutbox(SqliteStore store) : IOutbox
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> PendingAsync(int max, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>(store.Read(connection =>
        {
            var found = new List<string>();
            var rows = connection.Prepare("SELECT public_id FROM conversations WHERE sent < last_number LIMIT ?1").Bind(1, max);
            while (rows.Step())
            {
                found.Add(rows.Text(0));
            }

            return found;
        }));

    /// <inheritdoc/>
    public Task<long?> PositionAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(store.Read<long?>(connection =>
        {
            var rows = connection.Prepare("SELECT sent FROM conversations WHERE public_id = ?1 AND sent IS NOT NULL").Bind(1, conversationId);
            if (!rows.Step())
            {
                return null;
            }

            var position = rows.Int64(0);
            rows.Reset();
            return position;
        }));

    /// <inheritdoc/>
    public Task SentAsync(string conversationId, long number, CancellationToken cancellationToken) => store.Writer.WriteAsync(connection =>
        connection.Prepare("UPDATE conversations SET sent = ?1 WHERE public_id = ?2 AND sent < ?1").Bind(1, number).Bind(2, conversationId).Run())
        .WaitAsync(cancellationToken);
}
