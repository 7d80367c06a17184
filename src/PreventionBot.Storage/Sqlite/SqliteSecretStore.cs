using System.Security.Cryptography;
using PreventionBot.Conversations.Logs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>Secrets in the database, wrapped like the keys of conversations.</summary>
public sealed class SqliteSecretStore(SqliteStore store) : ISecretStore
{
    /// <inheritdoc/>
    public async Task<byte[]> GetOrCreateAsync(string name, CancellationToken cancellationToken)
    {
        var fresh = store.Keys.Wrap(RandomNumberGenerator.GetBytes(32));
        var wrapped = await store.Writer.WriteAsync(connection =>
        {
            connection.Prepare("INSERT INTO secrets(name, wrapped) VALUES(?1, ?2) ON CONFLICT DO NOTHING").Bind(1, name).Bind(2, fresh).Run();
            var rows = connection.Prepare("SELECT wrapped FROM secrets WHERE name = ?1").Bind(1, name);
            rows.Step();
            var kept = rows.Blob(0);
            rows.Reset();
            return kept;
        }).WaitAsync(cancellationToken);
        return store.Keys.Unwrap(wrapped);
    }
}
