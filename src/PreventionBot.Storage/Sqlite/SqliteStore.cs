using System.Collections.Concurrent;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Storage.Sqlite;

/// <summary>An SQLite file with everything the service keeps: one writer, any number of readers, WAL, <c>synchronous=FULL</c>.</summary>
public sealed class SqliteStore : IDisposable
{
    private static readonly TimeSpan CheckpointEvery = TimeSpan.FromMilliseconds(250);
    private const long CheckpointPast = 8 << 20;

    private readonly string _path;
    private readonly ConcurrentBag<SqliteConnection> _idle = [];
    private readonly ITimer _checkpoints;

    /// <summary>Opens the file, making it and its folder when they are not there.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="keys">Wraps the keys of conversations.</param>
    /// <param name="clock">Time of the last change, for retention.</param>
    /// <exception cref="Conversations.Logs.LogUnavailableException">The file can't be opened or is no database.</exception>
    public SqliteStore(string path, IKeyWrapper keys, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        Keys = keys;
        Clock = clock;
        var connection = new SqliteConnection(_path);
        SqliteSchema.Bring(connection);
        Writer = new SqliteWriter(connection);
        _checkpoints = TimeProvider.System.CreateTimer(_ => Checkpoint(), null, CheckpointEvery, CheckpointEvery);
    }

    internal SqliteWriter Writer { get; }

    internal IKeyWrapper Keys { get; }

    internal TimeProvider Clock { get; }

    /// <summary>Finishes what is queued and closes the file.</summary>
    public void Dispose()
    {
        _checkpoints.Dispose();
        Writer.Dispose();
        foreach (var reader in _idle)
        {
            reader.Dispose();
        }
    }

    /// <summary>Reads with a connection of its own; readers never wait for the writer.</summary>
    internal T Read<T>(Func<SqliteConnection, T> read)
    {
        if (!_idle.TryTake(out var connection))
        {
            connection = new SqliteConnection(_path);
        }

        try
        {
            var result = read(connection);
            _idle.Add(connection);
            return result;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Moves the write-ahead log into the file once it has grown; a failure is tried again at the next tick.</summary>
    private void Checkpoint()
    {
        try
        {
            var log = new FileInfo(_path + "-wal");
            if (log.Exists && log.Length > CheckpointPast)
            {
                Read(connection =>
                {
                    connection.Execute("PRAGMA wal_checkpoint(PASSIVE)");
                    return true;
                });
            }
        }
        catch (Conversations.Logs.LogUnavailableException)
        {
            // Nothing is lost: the log only stays longer until the disk takes it.
        }
    }
}
