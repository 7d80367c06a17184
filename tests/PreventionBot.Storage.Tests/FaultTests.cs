using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

public sealed class FaultTests
{
    [Fact]
    public void A_file_that_is_no_database_is_refused_with_its_reason()
    {
        var folder = Directory.CreateTempSubdirectory("prevention-store-");
        try
        {
            var file = Path.Combine(folder.FullName, "test.db");
            File.WriteAllText(file, new string('x', 8192));

            var refused = Assert.Throws<LogUnavailableException>(() => new SqliteStore(file, new XorKeyWrapper(), TimeProvider.System));

            Assert.Contains("not a database", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_failed_commit_fails_every_turn_in_it_and_the_writer_lives_on()
    {
        using var store = new TemporaryStore();
        var broken = store.Open.Writer.WriteAsync<int>(_ => throw new InvalidOperationException("planted"));

        await Assert.ThrowsAsync<LogUnavailableException>(() => broken);

        var log = new SqliteConversationLog(store.Open);
        await log.CreateAsync("a", new byte[1], TestContext.Current.CancellationToken);
        Assert.NotNull(await log.LoadAsync("a", TestContext.Current.CancellationToken));
    }
}
