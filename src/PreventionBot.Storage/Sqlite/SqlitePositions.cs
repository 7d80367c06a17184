using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs.Publishing;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Storage.Sqlite;

/// <summary>
/// Counts where conversations stand. Places are in the encrypted states, so each is opened, counted and forgotten; the
/// queries ask for no activity.
/// </summary>
public sealed class SqlitePositions(SqliteStore store) : IPositions
{
    private const string Touched = "SELECT public_id, version, state, wrapped_key FROM conversations WHERE touched_hour >= ?1";

    /// <inheritdoc/>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The key ring is not the one of this database.</exception>
    public Task<IReadOnlyList<Position>> CountAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult(store.Read(connection =>
        {
            var tally = new PositionTally();
            var rows = connection.Prepare(Touched).Bind(1, Hours.Of(since));
            while (rows.Step())
            {
                using var cipher = new ConversationCipher(store.Keys.Unwrap(rows.Blob(3)), rows.Text(0));
                tally.Add(cipher.Decrypt(rows.Blob(2), CipherKind.State, rows.Int64(1)));
            }

            return tally.Counts;
        }));
}
