using PreventionBot.Conversations.Logs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>The outbox, read from the index of conversations whose log goes on after what was sent.</summary>
public sealed class SqliteOutbox(SqliteStore store) : IOutbox
{
    private const string Pending = "SELECT public_id FROM conversations WHERE sent < last_number LIMIT ?1";
    private const string Claim =
        "UPDATE conversations SET sender = ?1, sender_until = ?2 WHERE public_id = ?3 AND (sender IS NULL OR sender = ?1 OR sender_until < ?4)";
    private const string Position = "SELECT COALESCE(sent, 0) FROM conversations WHERE public_id = ?1";
    private const string Sent = "UPDATE conversations SET sent = ?1 WHERE public_id = ?2 AND sender = ?3 AND sent < ?1";
    private const string Release = "UPDATE conversations SET sender = NULL, sender_until = NULL WHERE public_id = ?1 AND sender = ?2";

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> PendingAsync(int max, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>(store.Read(connection =>
        {
            var found = new List<string>();
            var rows = connection.Prepare(Pending).Bind(1, max);
            while (rows.Step())
            {
                found.Add(rows.Text(0));
            }

            return found;
        }));

    /// <inheritdoc/>
    public Task<long?> ClaimAsync(string conversationId, string sender, TimeSpan life, CancellationToken cancellationToken)
    {
        var now = store.Clock.GetUtcNow();
        return store.Writer.WriteAsync<long?>(connection =>
        {
            var claimed = connection.Prepare(Claim).Bind(1, sender).Bind(2, (now + life).ToUnixTimeMilliseconds())
                .Bind(3, conversationId).Bind(4, now.ToUnixTimeMilliseconds()).Run();
            if (claimed == 0)
            {
                return null;
            }

            var rows = connection.Prepare(Position).Bind(1, conversationId);
            rows.Step();
            var position = rows.Int64(0);
            rows.Reset();
            return position;
        }).WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task SentAsync(string conversationId, string sender, long number, CancellationToken cancellationToken) => store.Writer.WriteAsync(connection =>
        connection.Prepare(Sent).Bind(1, number).Bind(2, conversationId).Bind(3, sender).Run()).WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(string conversationId, string sender, CancellationToken cancellationToken) => store.Writer.WriteAsync(connection =>
        connection.Prepare(Release).Bind(1, conversationId).Bind(2, sender).Run()).WaitAsync(cancellationToken);
}
