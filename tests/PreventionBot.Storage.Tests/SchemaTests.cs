using System.Text;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prevention-schema-");

    private string File => Path.Combine(_folder.FullName, "old.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_of_the_first_version_is_brought_to_todays_with_what_it_holds()
    {
        using (var old = new SqliteConnection(File))
        {
            old.Execute(SqliteSchema.Tables);
            old.Execute("INSERT INTO secrets(name, wrapped) VALUES('kept', x'0102')");
        }

        // Opened twice: the second time there is nothing left to do.
        for (var i = 0; i < 2; i++)
        {
            using var store = new SqliteStore(File, new XorKeyWrapper(), TimeProvider.System);
            await new SqliteConversationLog(store).CreateAsync("c" + i, Encoding.UTF8.GetBytes("s"), TestContext.Current.CancellationToken);
            Assert.Empty(await new SqliteOutbox(store).PendingAsync(10, TestContext.Current.CancellationToken));
            Assert.Equal([0x5B, 0x58], await new SqliteSecretStore(store).GetOrCreateAsync("kept", TestContext.Current.CancellationToken));
        }
    }
}
