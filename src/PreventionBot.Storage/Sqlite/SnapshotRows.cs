using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Storage.Sqlite;

/// <summary>Reads rows of conversations.</summary>
internal static class SnapshotRows
{
    public const string Select = "SELECT id, public_id, version, last_number, state, wrapped_key FROM conversations";

    public static List<StoredSnapshot> Read(Statement rows, IKeyWrapper keys)
    {
        var found = new List<StoredSnapshot>();
        while (rows.Step())
        {
            var id = rows.Text(1);
            var version = rows.Int64(2);
            var cipher = new ConversationCipher(keys.Unwrap(rows.Blob(5)), id);
            found.Add(new StoredSnapshot(
                new SqliteConversation(id, rows.Int64(0), cipher),
                version,
                rows.Int64(3),
                cipher.Decrypt(rows.Blob(4), CipherKind.State, version)));
        }

        return found;
    }
}
