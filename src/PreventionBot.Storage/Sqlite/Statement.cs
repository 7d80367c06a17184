using PreventionBot.Conversations.Logs;
using SQLitePCL;

namespace PreventionBot.Storage.Sqlite;

/// <summary>
/// A prepared statement, used again and again by one thread at a time. The thin layer over SQLite's own interface is
/// what the path of a turn needs: through ADO.NET the same appends cost twice the processor time (docs/performance.md).
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _db;
    private readonly sqlite3_stmt _statement;

    public Statement(sqlite3 db, string sql)
    {
        _db = db;
        Check(db, raw.sqlite3_prepare_v2(db, sql, out _statement));
    }

    public Statement Bind(int index, long value)
    {
        Check(_db, raw.sqlite3_bind_int64(_statement, index, value));
        return this;
    }

    public Statement Bind(int index, long? value) => value is { } number ? Bind(index, number) : BindNull(index);

    public Statement Bind(int index, string? value)
    {
        if (value is null)
        {
            return BindNull(index);
        }

        Check(_db, raw.sqlite3_bind_text(_statement, index, value));
        return this;
    }

    public Statement Bind(int index, byte[]? value)
    {
        if (value is null)
        {
            return BindNull(index);
        }

        Check(_db, raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    /// <summary>True when there is a row to read; false at the end, and then the statement is ready to be bound again.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        Reset();
        return result == raw.SQLITE_DONE ? false : throw Failure(_db, result);
    }

    /// <summary>Runs a statement that gives no rows; returns how many rows it changed.</summary>
    public int Run()
    {
        Step();
        return raw.sqlite3_changes(_db);
    }

    public void Reset() => raw.sqlite3_reset(_statement);

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public byte[] Blob(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public void Dispose() => _statement.Dispose();

    public static void Check(sqlite3 db, int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Failure(db, result);
        }
    }

    private Statement BindNull(int index)
    {
        Check(_db, raw.sqlite3_bind_null(_statement, index));
        return this;
    }

    private static LogUnavailableException Failure(sqlite3 db, int result) =>
        new($"SQLite error {result}: {raw.sqlite3_errmsg(db).utf8_to_string()}");
}
