using System.Diagnostics;
using PreventionBot.Conversations.Logs;
using SQLitePCL;

namespace PreventionBot.Storage.Sqlite;

/// <summary>An open database file with its prepared statements. One thread at a time.</summary>
internal sealed class SqliteConnection : IDisposable
{
    // Below it, two connections that write and checkpoint at once can damage the file (sqlite.org/wal.html#walresetbug).
    private const int OldestSafeVersion = 3_051_003;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly sqlite3 _db;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    static SqliteConnection() => Batteries_V2.Init();

    public SqliteConnection(string path)
    {
        if (raw.sqlite3_libversion_number() < OldestSafeVersion)
        {
            throw new LogUnavailableException(
                $"SQLite {raw.sqlite3_libversion().utf8_to_string()} is too old: 3.51.3 or newer is needed.");
        }

        var result = raw.sqlite3_open_v2(
            path, out _db, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result != raw.SQLITE_OK)
        {
            throw new LogUnavailableException($"The database file '{path}' could not be opened (SQLite error {result}).");
        }

        Execute("PRAGMA busy_timeout=5000");
        EnterWriteAheadMode();
        Execute("PRAGMA synchronous=FULL");
        Execute("PRAGMA cache_size=-16384");
        Execute("PRAGMA secure_delete=FAST");
    }

    /// <summary>The statement of this text, prepared once.</summary>
    public Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            _statements[sql] = statement = new Statement(_db, sql);
        }

        return statement;
    }

    /// <summary>Runs statements that take no values and give no rows.</summary>
    public void Execute(string sql)
    {
        var result = raw.sqlite3_exec(_db, sql);
        Statement.Check(_db, result);
    }

    // Where waiting could end in a deadlock SQLite answers "busy" at once and asks no busy handler
    // (sqlite.org/c3ref/busy_handler.html): so it is, when several open a new file together.
    private void EnterWriteAheadMode()
    {
        var waited = Stopwatch.StartNew();
        int result;
        while ((result = raw.sqlite3_exec(_db, "PRAGMA journal_mode=WAL")) == raw.SQLITE_BUSY && waited.Elapsed < LongestWait)
        {
            Thread.Sleep(20);
        }

        Statement.Check(_db, result);
    }

    public long LastRow() => raw.sqlite3_last_insert_rowid(_db);

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _db.Dispose();
    }
}
