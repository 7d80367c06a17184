using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Retention;

/// <summary>Retention on SQLite, a few conversations a transaction so that no turn waits long.</summary>
public sealed class SqliteRetention(SqliteStore store) : IRetention
{
    private const int AtOnce = 100;
    private const string Old = "SELECT id FROM conversations WHERE touched_hour < ?1 ORDER BY touched_hour LIMIT ?2";

    /// <inheritdoc/>
    public async Task<int> EraseAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var hour = Hours.Of(before);
        var total = 0;
        int erased;
        do
        {
            erased = await store.Writer.WriteAsync(connection => Erase(connection, hour)).WaitAsync(cancellationToken);
            total += erased;
        }
        while (erased == AtOnce);

        return total;
    }

    /// <inheritdoc/>
    public Task<int> EraseAuditAsync(DateTimeOffset before, CancellationToken cancellationToken) => store.Writer.WriteAsync(connection =>
        connection.Prepare("DELETE FROM audits WHERE at < ?1").Bind(1, before.ToUnixTimeMilliseconds()).Run()).WaitAsync(cancellationToken);

    private static int Erase(SqliteConnection connection, long hour)
    {
        var rows = connection.Prepare(Old).Bind(1, hour).Bind(2, AtOnce);
        var ids = new List<long>();
        while (rows.Step())
        {
            ids.Add(rows.Int64(0));
        }

        foreach (var id in ids)
        {
            connection.Prepare("DELETE FROM activities WHERE conversation = ?1").Bind(1, id).Run();
            connection.Prepare("DELETE FROM conversations WHERE id = ?1").Bind(1, id).Run();
        }

        return ids.Count;
    }
}
