using System.Security.Cryptography;
using System.Text;
using PreventionBot.Storage.Encryption;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

public sealed class PositionsTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Running_conversations_are_counted_by_language_and_step()
    {
        await TalkAsync("a", "fr", "fugue#dehors");
        await TalkAsync("b", "fr", "fugue#dehors");
        await TalkAsync("c", "en", "fugue#dehors");
        await TalkAsync("ended", "fr", "fugue#dehors", mode: 4);

        Assert.Equal(["en fugue#dehors 1", "fr fugue#dehors 2"], await CountAsync(TimeSpan.FromHours(24)));
    }

    [Fact]
    public async Task What_nobody_touched_lately_is_not_counted()
    {
        await TalkAsync("old", "fr", "fugue#debut");
        _store.Clock.Advance(TimeSpan.FromHours(25));
        await TalkAsync("new", "fr", "fugue#dehors");

        Assert.Equal(["fr fugue#dehors 1"], await CountAsync(TimeSpan.FromHours(24)));
        Assert.Equal(["fr fugue#debut 1", "fr fugue#dehors 1"], await CountAsync(TimeSpan.FromHours(48)));
    }

    [Fact]
    public async Task With_another_key_ring_the_count_fails_and_names_no_conversation()
    {
        await TalkAsync("a-conversation", "fr", "fugue#dehors");
        using var foreign = new SqliteStore(Path.Combine(_store.Folder, "test.db"), new OtherWrapper(), _store.Clock);

        var wrong = await Assert.ThrowsAnyAsync<CryptographicException>(
            () => new SqlitePositions(foreign).CountAsync(_store.Clock.GetUtcNow(), Token));

        Assert.DoesNotContain("a-conversation", wrong.ToString(), StringComparison.Ordinal);
    }

    private async Task TalkAsync(string id, string locale, string place, int mode = 0)
    {
        var (topic, step) = (place.Split('#')[0], place.Split('#')[1]);
        var state =
            $$"""
            {"locale":"{{locale}}","pseudonym":"Renard bleu","handoff":{"mode":{{mode}}},
             "dialog":{"locale":"{{locale}}","topic":"{{topic}}","step":"{{step}}","vars":{"age":"15"},"visits":{},"seed":1,"book":"x","back":[] } }
            """;
        await new SqliteConversationLog(_store.Open).CreateAsync(id, Encoding.UTF8.GetBytes(state), Token);
    }

    private async Task<IEnumerable<string>> CountAsync(TimeSpan ago)
    {
        var counts = await new SqlitePositions(_store.Open).CountAsync(_store.Clock.GetUtcNow() - ago, Token);
        return counts.Select(count => $"{count.Locale} {count.Step} {count.Conversations}").Order(StringComparer.Ordinal);
    }

    private sealed class OtherWrapper : IKeyWrapper
    {
        public byte[] Wrap(byte[] key) => key;

        public byte[] Unwrap(byte[] wrapped) => wrapped;
    }
}
