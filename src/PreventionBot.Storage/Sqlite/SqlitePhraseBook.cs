using PreventionBot.Conversations.Logs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>Return phrases, found by their keyed hash.</summary>
public sealed class SqlitePhraseBook(SqliteStore store) : IPhraseBook
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(ReadOnlyMemory<byte> phraseHash, CancellationToken cancellationToken) =>
        Task.FromResult(store.Read(connection =>
        {
            var rows = connection.Prepare("SELECT public_id FROM conversations WHERE phrase_hash = ?1").Bind(1, phraseHash.ToArray());
            if (!rows.Step())
            {
                return null;
            }

            var id = rows.Text(0);
            rows.Reset();
            return id;
        }));
}
