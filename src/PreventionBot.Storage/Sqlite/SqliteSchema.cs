namespace PreventionBot.Storage.Sqlite;

/// <summary>
/// The tables. Beside ciphertext they hold only what orders the queue and finds a row; no column could take an address,
/// a browser or a name. The time of the last change is kept by the hour. Published scripts are no secret and stand in
/// the clear; so do the entries of the audit, but for what the member wrote.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>The tables of version 0; <see cref="Upgrades"/> lead to today's.</summary>
    public const string Tables =
        """
        CREATE TABLE IF NOT EXISTS conversations(
          id INTEGER PRIMARY KEY,
          public_id TEXT NOT NULL UNIQUE,
          version INTEGER NOT NULL,
          last_number INTEGER NOT NULL,
          state BLOB NOT NULL,
          wrapped_key BLOB NOT NULL,
          mode INTEGER NOT NULL,
          severity INTEGER NOT NULL,
          since INTEGER,
          owner TEXT,
          phrase_hash BLOB,
          touched_hour INTEGER NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS waiting ON conversations(severity DESC, since, id) WHERE mode = 1;
        CREATE INDEX IF NOT EXISTS owned ON conversations(owner, since) WHERE mode = 2;
        CREATE INDEX IF NOT EXISTS touched ON conversations(touched_hour);
        CREATE UNIQUE INDEX IF NOT EXISTS phrases ON conversations(phrase_hash) WHERE phrase_hash IS NOT NULL;
        CREATE TABLE IF NOT EXISTS activities(
          position INTEGER PRIMARY KEY,
          conversation INTEGER NOT NULL,
          number INTEGER NOT NULL,
          client_key BLOB,
          payload BLOB NOT NULL,
          notes BLOB) STRICT;
        CREATE UNIQUE INDEX IF NOT EXISTS by_number ON activities(conversation, number);
        CREATE UNIQUE INDEX IF NOT EXISTS by_client ON activities(conversation, client_key) WHERE client_key IS NOT NULL;
        CREATE TABLE IF NOT EXISTS audits(
          id INTEGER PRIMARY KEY,
          at INTEGER NOT NULL,
          staff TEXT NOT NULL,
          conversation TEXT NOT NULL,
          number INTEGER NOT NULL,
          reason TEXT NOT NULL,
          note BLOB NOT NULL,
          version INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS secrets(name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS bundles(hash TEXT PRIMARY KEY, files BLOB NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS publications(
          number INTEGER PRIMARY KEY,
          hash TEXT NOT NULL,
          author TEXT NOT NULL,
          note TEXT NOT NULL,
          at INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS aliases(
          from_topic TEXT NOT NULL,
          from_step TEXT NOT NULL,
          to_topic TEXT NOT NULL,
          to_step TEXT NOT NULL,
          publication INTEGER NOT NULL,
          UNIQUE(from_topic, from_step, to_topic, to_step)) STRICT;
        """;

    /// <summary>What each version adds to the one before, the first to version 0. Entries are never changed, only added.</summary>
    public static readonly string[] Upgrades =
    [
        """
        ALTER TABLE conversations ADD COLUMN sent INTEGER;
        ALTER TABLE conversations ADD COLUMN sender TEXT;
        ALTER TABLE conversations ADD COLUMN sender_until INTEGER;
        CREATE INDEX unsent ON conversations(id) WHERE sent < last_number
        """,
    ];

    /// <summary>Makes the tables, or brings an older file's to today's form: all of a version or nothing of it.</summary>
    public static void Bring(SqliteConnection connection)
    {
        connection.Execute(Tables);
        for (var version = Version(connection); version < Upgrades.Length; version = Version(connection))
        {
            connection.Execute("BEGIN IMMEDIATE");
            // Another process may have been faster.
            if (Version(connection) == version)
            {
                connection.Execute($"{Upgrades[version]}; PRAGMA user_version = {version + 1}");
            }

            connection.Execute("COMMIT");
        }
    }

    private static long Version(SqliteConnection connection)
    {
        var rows = connection.Prepare("PRAGMA user_version");
        rows.Step();
        var version = rows.Int64(0);
        rows.Reset();
        return version;
    }
}
