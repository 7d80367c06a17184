using System.Security.Cryptography;
using System.Text;
using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Logs;
using PreventionBot.Detection;
using PreventionBot.Storage.Encryption;
using PreventionBot.Storage.Retention;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Storage.Tests;

public sealed class EncryptionTests : IDisposable
{
    private const string Marker = "zèbre-plaintext-marker";
    private readonly TemporaryStore _store = new();
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task No_file_of_the_store_holds_a_word_of_a_conversation()
    {
        await StoreAsync();
        _store.Reopen();

        var hits = Directory.EnumerateFiles(_store.Folder)
            .Where(file => Contains(ReadShared(file), Encoding.UTF8.GetBytes(Marker)));

        Assert.Empty(hits);
    }

    [Fact]
    public void A_value_cannot_be_read_in_another_place_or_after_a_change()
    {
        using var cipher = new ConversationCipher(RandomNumberGenerator.GetBytes(32), "a");
        var value = cipher.Encrypt("bonjour"u8, CipherKind.Payload, 7);

        Assert.Equal("bonjour"u8.ToArray(), cipher.Decrypt(value, CipherKind.Payload, 7));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Decrypt(value, CipherKind.Payload, 8));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Decrypt(value, CipherKind.Notes, 7));
        value[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => cipher.Decrypt(value, CipherKind.Payload, 7));
    }

    [Fact]
    public async Task Retention_erases_what_nobody_touched_and_nothing_else()
    {
        var log = new SqliteConversationLog(_store.Open);
        await StoreAsync();
        _store.Clock.Advance(TimeSpan.FromDays(20));
        await log.CreateAsync("young", new byte[1], Token);
        _store.Clock.Advance(TimeSpan.FromDays(11));

        var erased = await new SqliteRetention(_store.Open).EraseAsync(_store.Clock.GetUtcNow() - TimeSpan.FromDays(30), Token);

        Assert.Equal(1, erased);
        Assert.Null(await log.LoadAsync("old", Token));
        Assert.NotNull(await log.LoadAsync("young", Token));
    }

    [Fact]
    public async Task An_audit_outlives_its_conversation_without_its_note_and_is_erased_in_its_own_time()
    {
        await StoreAsync();
        _store.Clock.Advance(TimeSpan.FromDays(31));
        var retention = new SqliteRetention(_store.Open);
        await retention.EraseAsync(_store.Clock.GetUtcNow() - TimeSpan.FromDays(30), Token);

        var kept = Assert.Single(await new SqliteAuditTrail(_store.Open).ReadAsync(10, Token));
        Assert.Equal(("old", "camille", string.Empty), (kept.ConversationId, kept.Entry.StaffId, kept.Entry.Note));
        Assert.Equal(0, await retention.EraseAuditAsync(_store.Clock.GetUtcNow() - TimeSpan.FromDays(365), Token));
        Assert.Equal(1, await retention.EraseAuditAsync(_store.Clock.GetUtcNow() + TimeSpan.FromDays(1), Token));
        Assert.Empty(await new SqliteAuditTrail(_store.Open).ReadAsync(10, Token));
    }

    private async Task StoreAsync()
    {
        var log = new SqliteConversationLog(_store.Open);
        var made = await log.CreateAsync("old", Encoding.UTF8.GetBytes(Marker), Token);
        await log.AppendAsync(
            new Append(
                made.Conversation,
                0,
                Encoding.UTF8.GetBytes(Marker),
                [new LoggedActivity(1, Marker, Encoding.UTF8.GetBytes(Marker), Encoding.UTF8.GetBytes(Marker))],
                new QueuePlace(HandoffMode.Bot, Severity.None, null, null),
                Audit: new AuditEntry(_store.Clock.GetUtcNow(), "camille", 1, "danger", Marker)),
            Token);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool Contains(byte[] haystack, byte[] needle) => haystack.AsSpan().IndexOf(needle) >= 0;
}
