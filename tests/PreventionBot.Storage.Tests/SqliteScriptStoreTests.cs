using PreventionBot.Conversations.Publishing;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

public sealed class SqliteScriptStoreTests : ScriptStoreContract
{
    private readonly TemporaryStore _store = new();
    private readonly Lazy<SqliteStore> _elsewhere;

    public SqliteScriptStoreTests() => _elsewhere = new Lazy<SqliteStore>(_store.OpenAgain);

    protected override IScriptStore Scripts => new SqliteScriptStore(_store.Open);

    protected override IScriptStore Elsewhere => new SqliteScriptStore(_elsewhere.Value);

    protected override void Reopen() => _store.Reopen();

    protected override void Dispose(bool disposing)
    {
        if (_elsewhere.IsValueCreated)
        {
            _elsewhere.Value.Dispose();
        }

        _store.Dispose();
    }
}
