using System.Security.Cryptography;
using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Storage.Sqlite;

/// <summary>The log on SQLite. Encryption is done on the caller's thread, so that the writer only writes.</summary>
public sealed class SqliteConversationLog(SqliteStore store) : IConversationLog
{
    /// <inheritdoc/>
    public async Task<StoredSnapshot> CreateAsync(string id, ReadOnlyMemory<byte> state, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetBytes(ConversationCipher.KeyLength);
        var cipher = new ConversationCipher(key, id);
        var secret = cipher.Encrypt(state.Span, CipherKind.State, 0);
        var wrapped = store.Keys.Wrap(key);
        var hour = Hours.Of(store.Clock.GetUtcNow());
        var row = await store.Writer.WriteAsync(connection => connection
            .Prepare("INSERT INTO conversations(public_id, version, last_number, state, wrapped_key, mode, severity, touched_hour) VALUES(?1, 0, 0, ?2, ?3, 0, 0, ?4) ON CONFLICT DO NOTHING")
            .Bind(1, id).Bind(2, secret).Bind(3, wrapped).Bind(4, hour).Run() == 1 ? connection.LastRow() : 0).WaitAsync(cancellationToken);
        if (row != 0)
        {
            return new StoredSnapshot(new SqliteConversation(id, row, cipher), 0, 0, state);
        }

        cipher.Dispose();
        return await LoadAsync(id, cancellationToken)
            ?? throw new LogUnavailableException("The conversation was erased while it was being opened.");
    }

    /// <inheritdoc/>
    public Task<StoredSnapshot?> LoadAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(store.Read(connection =>
        {
            var rows = connection.Prepare(SnapshotRows.Select + " WHERE public_id = ?1").Bind(1, id);
            return SnapshotRows.Read(rows, store.Keys).FirstOrDefault();
        }));

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(append);
        var job = SqliteAppend.Encrypt(append, Hours.Of(store.Clock.GetUtcNow()));
        return store.Writer.WriteAsync(job.Run).WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        StoredConversation conversation, long after, int max, CancellationToken cancellationToken)
    {
        var stored = (SqliteConversation)conversation;
        return Task.FromResult<IReadOnlyList<LoggedActivity>>(store.Read(connection =>
        {
            var found = new List<LoggedActivity>();
            var rows = connection
                .Prepare("SELECT number, payload, notes FROM activities WHERE conversation = ?1 AND number > ?2 ORDER BY number LIMIT ?3")
                .Bind(1, stored.Row).Bind(2, after).Bind(3, max);
            while (rows.Step())
            {
                var number = rows.Int64(0);
                var notes = rows.IsNull(2) ? [] : stored.Cipher.Decrypt(rows.Blob(2), CipherKind.Notes, number);
                found.Add(new LoggedActivity(number, null, stored.Cipher.Decrypt(rows.Blob(1), CipherKind.Payload, number), notes));
            }

            return found;
        }));
    }
}
