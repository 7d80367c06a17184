using PreventionBot.Conversations.Publishing;
using PreventionBot.Storage.Encryption;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Tool.Scripts;

/// <summary>The service's database, opened beside the service.</summary>
internal sealed class OpenStore : IDisposable
{
    private readonly SqliteStore _store;

    public OpenStore(string path, IKeyWrapper keys)
    {
        _store = new SqliteStore(path, keys, TimeProvider.System);
        Scripts = new SqliteScriptStore(_store);
        Published = new PublishedScripts(Scripts);
        Positions = new SqlitePositions(_store);
    }

    public IScriptStore Scripts { get; }

    public PublishedScripts Published { get; }

    public IPositions Positions { get; }

    public void Dispose() => _store.Dispose();
}
