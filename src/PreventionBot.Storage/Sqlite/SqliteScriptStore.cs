using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;

namespace PreventionBot.Storage.Sqlite;

/// <summary>Published scripts in the database that also holds the conversations, so that one backup has both.</summary>
public sealed class SqliteScriptStore(SqliteStore store) : IScriptStore
{
    private const string Newest = "SELECT COALESCE(max(number), 0) FROM publications";
    private const string AddBundle = "INSERT INTO bundles(hash, files) VALUES(?1, ?2) ON CONFLICT DO NOTHING";
    private const string AddPublication = "INSERT INTO publications(number, hash, author, note, at) VALUES(?1, ?2, ?3, ?4, ?5)";
    private const string AddAlias =
        "INSERT INTO aliases(from_topic, from_step, to_topic, to_step, publication) VALUES(?1, ?2, ?3, ?4, ?5) "
        + "ON CONFLICT DO UPDATE SET publication = excluded.publication";

    /// <inheritdoc/>
    public Task<long> NewestAsync(CancellationToken cancellationToken) => Task.FromResult(store.Read(NewestNumber));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Publication>> PublicationsAsync(CancellationToken cancellationToken) => ReadAsync(
        "SELECT number, hash, author, note, at FROM publications ORDER BY number DESC",
        row => new Publication(row.Int64(0), row.Text(1), row.Text(2), row.Text(3), DateTimeOffset.FromUnixTimeMilliseconds(row.Int64(4))));

    /// <inheritdoc/>
    public Task<Bundle?> FindBundleAsync(string hash, CancellationToken cancellationToken) => Task.FromResult(store.Read(connection =>
    {
        var row = connection.Prepare("SELECT files FROM bundles WHERE hash = ?1").Bind(1, hash);
        if (!row.Step())
        {
            return null;
        }

        var files = row.Blob(0);
        row.Reset();
        return new Bundle(hash, PackedFiles.Unpack(files));
    }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Alias>> AliasesAsync(CancellationToken cancellationToken) => ReadAsync(
        "SELECT from_topic, from_step, to_topic, to_step, publication FROM aliases ORDER BY publication DESC, rowid",
        row => new Alias(new StepRef(row.Text(0), row.Text(1)), new StepRef(row.Text(2), row.Text(3)), row.Int64(4)));

    /// <inheritdoc/>
    public Task<PublishResult> PublishAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        // Packed before the transaction begins: while it lasts, no turn can be committed.
        var files = PackedFiles.Pack(proposal.Bundle.Files);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(store.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        return store.Writer.WriteAsync(connection => Publish(connection, proposal, files, at)).WaitAsync(cancellationToken);
    }

    private static PublishResult Publish(SqliteConnection connection, Proposal proposal, byte[] files, DateTimeOffset at)
    {
        var newest = NewestNumber(connection);
        if (newest != proposal.Expected)
        {
            return new PublishResult.Overtaken(newest);
        }

        var done = new Publication(newest + 1, proposal.Bundle.Hash, proposal.Author, proposal.Note, at);
        connection.Prepare(AddBundle).Bind(1, done.Hash).Bind(2, files).Run();
        var alias = connection.Prepare(AddAlias);
        foreach (var (from, to) in proposal.Renamings)
        {
            alias.Bind(1, from.Topic).Bind(2, from.Step).Bind(3, to.Topic).Bind(4, to.Step).Bind(5, done.Number).Run();
        }

        connection.Prepare(AddPublication)
            .Bind(1, done.Number).Bind(2, done.Hash).Bind(3, done.Author).Bind(4, done.Note).Bind(5, at.ToUnixTimeMilliseconds()).Run();
        return new PublishResult.Done(done);
    }

    private static long NewestNumber(SqliteConnection connection)
    {
        var row = connection.Prepare(Newest);
        row.Step();
        var number = row.Int64(0);
        row.Reset();
        return number;
    }

    private Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<Statement, T> read) => Task.FromResult<IReadOnlyList<T>>(store.Read(connection =>
    {
        var found = new List<T>();
        var rows = connection.Prepare(sql);
        while (rows.Step())
        {
            found.Add(read(rows));
        }

        return found;
    }));
}
