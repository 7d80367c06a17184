using System.Text;
using PreventionBot.Conversations.Audits;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Storage.Sqlite;

/// <summary>Who looked behind the masking. What a member wrote about it is kept under the conversation's key and goes with it.</summary>
public sealed class SqliteAuditTrail(SqliteStore store) : IAuditTrail
{
    internal const string Add = "INSERT INTO audits(at, staff, conversation, number, reason, note, version) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    private const string Newest =
        "SELECT a.at, a.staff, a.conversation, a.number, a.reason, a.note, a.version, c.wrapped_key "
        + "FROM audits a LEFT JOIN conversations c ON c.public_id = a.conversation ORDER BY a.id DESC LIMIT ?1";

    /// <inheritdoc/>
    public Task<IReadOnlyList<AuditRecord>> ReadAsync(int max, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AuditRecord>>(store.Read(connection =>
        {
            var found = new List<AuditRecord>();
            var rows = connection.Prepare(Newest).Bind(1, max);
            while (rows.Step())
            {
                var at = DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(0));
                found.Add(new AuditRecord(rows.Text(2), new AuditEntry(at, rows.Text(1), rows.Int64(3), rows.Text(4), Note(rows))));
            }

            return found;
        }));

    private string Note(Statement rows)
    {
        if (rows.IsNull(7))
        {
            return string.Empty;
        }

        using var cipher = new ConversationCipher(store.Keys.Unwrap(rows.Blob(7)), rows.Text(2));
        return Encoding.UTF8.GetString(cipher.Decrypt(rows.Blob(5), CipherKind.Audit, rows.Int64(6)));
    }
}
