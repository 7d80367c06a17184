using System.Diagnostics;
using System.Text;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

/// <summary>The service and <c>pbot</c> have the same file open.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_writer_waits_for_the_other_one_instead_of_failing()
    {
        using var other = _store.OpenAgain();
        using var held = new ManualResetEventSlim();
        var slow = _store.Open.Writer.WriteAsync(_ =>
        {
            held.Set();
            Thread.Sleep(1000);
            return true;
        });
        held.Wait(Token);
        var waited = Stopwatch.StartNew();

        var result = await new SqliteScriptStore(other).PublishAsync(new Proposal(new Bundle("h", []), [], "a", "b", 0), Token);

        Assert.IsType<PublishResult.Done>(result);
        Assert.True(waited.ElapsedMilliseconds > 500, "Nobody had to wait, so the test proved nothing.");
        Assert.True(await slow);
    }

    [Fact]
    public async Task Many_open_a_fresh_file_at_once()
    {
        for (var round = 0; round < 10; round++)
        {
            var file = Path.Combine(_store.Folder, $"fresh{round}.db");
            var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => new SqliteStore(file, _store.Keys, _store.Clock))));

            Assert.Equal(6, opened.Length);
            foreach (var store in opened)
            {
                Assert.Equal(0, await new SqliteScriptStore(store).NewestAsync(Token));
                store.Dispose();
            }
        }
    }

    [Fact]
    public async Task Turns_and_publications_of_two_processes_all_get_through()
    {
        using var other = _store.OpenAgain();
        var log = new SqliteConversationLog(_store.Open);
        var scripts = new SqliteScriptStore(other);
        var talking = Task.Run(async () =>
        {
            for (var i = 0; i < 300; i++)
            {
                await log.CreateAsync($"c{i}", Encoding.UTF8.GetBytes("s"), Token);
            }
        });
        for (var number = 0; number < 30; number++)
        {
            Assert.IsType<PublishResult.Done>(await scripts.PublishAsync(new Proposal(new Bundle($"h{number}", []), [], "a", "b", number), Token));
        }

        await talking;
        Assert.Equal(30, await new SqliteScriptStore(_store.Open).NewestAsync(Token));
        Assert.NotNull(await log.LoadAsync("c299", Token));
    }
}
