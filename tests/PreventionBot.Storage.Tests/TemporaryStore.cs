using Microsoft.Extensions.Time.Testing;
using PreventionBot.Storage.Encryption;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

/// <summary>A store in a folder of its own that is deleted with it.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prevention-store-");

    public TemporaryStore() => Open = New();

    public SqliteStore Open { get; private set; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public XorKeyWrapper Keys { get; } = new();

    public string Folder => _folder.FullName;

    public void Reopen()
    {
        Open.Dispose();
        Open = New();
    }

    /// <summary>The same file opened once more, as another process does.</summary>
    public SqliteStore OpenAgain() => New();

    public void Dispose()
    {
        Open.Dispose();
        _folder.Delete(recursive: true);
    }

    private SqliteStore New() => new(Path.Combine(_folder.FullName, "test.db"), Keys, Clock);
}

/// <summary>A wrapper that only disguises: enough to see that stored keys go through it.</summary>
internal sealed class XorKeyWrapper : IKeyWrapper
{
    public byte[] Wrap(byte[] key) => [.. key.Select(b => (byte)(b ^ 0x5A))];

    public byte[] Unwrap(byte[] wrapped) => Wrap(wrapped);
}
