using System.Text;
using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Logs;
using PreventionBot.Detection;

namespace PreventionBot.Storage.Tests;

/// <summary>What every store must do. A store inherits this suite and says how it is opened.</summary>
public abstract partial class ConversationLogContract : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract IConversationLog Log { get; }

    protected abstract IWaitingQueue Queue { get; }

    protected abstract IPhraseBook Phrases { get; }

    protected abstract ISecretStore Secrets { get; }

    protected abstract IAuditTrail Audits { get; }

    protected abstract IOutbox Outbox { get; }

    /// <summary>Closes the store and opens it again, as after a restart.</summary>
    protected abstract void Reopen();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets time pass for the store.</summary>
    protected abstract void Later(TimeSpan time);

    protected abstract void Dispose(bool disposing);

    [Fact]
    public async Task What_was_appended_is_read_back_in_order_without_holes_also_after_a_restart()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);
        Assert.IsType<AppendResult.Stored>(await Log.AppendAsync(Append(made, "s1", ["un", "deux"]), Token));
        var second = await LoadAsync("a");
        Assert.IsType<AppendResult.Stored>(await Log.AppendAsync(Append(second, "s2", ["trois"]), Token));

        Reopen();

        var loaded = await LoadAsync("a");
        Assert.Equal(2, loaded.Version);
        Assert.Equal(3, loaded.LastNumber);
        Assert.Equal("s2", Text(loaded.State));
        var read = await Log.ReadAsync(loaded.Conversation, 0, 100, Token);
        Assert.Equal(["un", "deux", "trois"], read.Select(a => Text(a.Payload)));
        Assert.Equal([1L, 2L, 3L], read.Select(a => a.Number));
        Assert.Equal(["deux", "trois"], (await Log.ReadAsync(loaded.Conversation, 1, 100, Token)).Select(a => Text(a.Payload)));
        Assert.Equal(["deux"], (await Log.ReadAsync(loaded.Conversation, 1, 1, Token)).Select(a => Text(a.Payload)));
    }

    [Fact]
    public async Task An_append_from_an_old_version_leaves_no_trace()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);
        await Log.AppendAsync(Append(made, "s1", ["un"]), Token);

        Assert.IsType<AppendResult.Stale>(await Log.AppendAsync(Append(made, "lost", ["perdu"]), Token));

        var loaded = await LoadAsync("a");
        Assert.Equal("s1", Text(loaded.State));
        Assert.Single(await Log.ReadAsync(loaded.Conversation, 0, 100, Token));
    }

    [Fact]
    public async Task A_client_id_is_stored_once_and_answered_with_the_number_it_got_first()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);
        await Log.AppendAsync(Append(made, "s1", ["avant"]), Token);
        await Log.AppendAsync(Append(await LoadAsync("a"), "s2", ["un", "réponse"], "y:1"), Token);

        var again = await Log.AppendAsync(Append(await LoadAsync("a"), "s3", ["un", "réponse"], "y:1"), Token);

        Assert.Equal(new AppendResult.Duplicate(2), again);
        Assert.Equal("s2", Text((await LoadAsync("a")).State));
    }

    [Fact]
    public async Task The_same_client_id_in_two_conversations_is_two_activities()
    {
        await Log.AppendAsync(Append(await Log.CreateAsync("a", Bytes("s"), Token), "s1", ["un"], "y:1"), Token);
        var other = await Log.AppendAsync(Append(await Log.CreateAsync("b", Bytes("s"), Token), "s1", ["un"], "y:1"), Token);

        Assert.IsType<AppendResult.Stored>(other);
    }

    [Fact]
    public async Task Of_many_appends_to_one_version_at_once_one_is_stored()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            Log.AppendAsync(Append(made, "s" + i, ["n" + i]), Token)));

        Assert.Single(results.OfType<AppendResult.Stored>());
        Assert.Equal(49, results.OfType<AppendResult.Stale>().Count());
        Assert.Equal(1, (await LoadAsync("a")).LastNumber);
    }

    [Fact]
    public async Task A_bad_append_does_not_spoil_the_others_of_its_commit()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Log.CreateAsync("c" + i, Bytes("s"), Token)));

        // Every second one is sent twice from the same version: one of each pair must be refused.
        var results = await Task.WhenAll(all.SelectMany((made, i) => i % 2 == 0
            ? new[] { Log.AppendAsync(Append(made, "x", ["x"]), Token) }
            : [Log.AppendAsync(Append(made, "x", ["x"]), Token), Log.AppendAsync(Append(made, "y", ["y"]), Token)]));

        Assert.Equal(40, results.OfType<AppendResult.Stored>().Count());
        Assert.Equal(20, results.OfType<AppendResult.Stale>().Count());
    }

    [Fact]
    public async Task Making_a_conversation_twice_gives_the_first_one()
    {
        var made = await Log.CreateAsync("a", Bytes("first"), Token);
        await Log.AppendAsync(Append(made, "s1", ["un"]), Token);

        var again = await Log.CreateAsync("a", Bytes("second"), Token);

        Assert.Equal("s1", Text(again.State));
        Assert.Equal(1, again.Version);
    }

    [Fact]
    public async Task An_unknown_conversation_is_null() => Assert.Null(await Log.LoadAsync("nobody", Token));

    [Fact]
    public async Task The_queue_is_ordered_by_severity_then_by_waiting_time()
    {
        await WaitAsync("late-1", Severity.Concern, Noon.AddMinutes(2));
        await WaitAsync("early-1", Severity.Concern, Noon);
        await WaitAsync("late-3", Severity.Imminent, Noon.AddMinutes(9));
        await WaitAsync("middle-2", Severity.High, Noon.AddMinutes(5));

        Assert.Equal(
            ["late-3", "middle-2", "early-1", "late-1"],
            (await Queue.WaitingAsync(10, Token)).Select(s => s.Conversation.Id));
        Assert.Equal(1, await Queue.PositionAsync("late-3", Token));
        Assert.Equal(4, await Queue.PositionAsync("late-1", Token));
        Assert.Null(await Queue.PositionAsync("nobody", Token));
    }

    [Fact]
    public async Task Who_is_owned_waits_no_more()
    {
        var waiting = await WaitAsync("a", Severity.High, Noon);
        await Log.AppendAsync(
            Append(waiting, "s2", ["vu"]) with { Place = new QueuePlace(HandoffMode.Active, Severity.High, Noon, "camille") }, Token);

        Assert.Empty(await Queue.WaitingAsync(10, Token));
        Assert.Equal(["a"], (await Queue.OwnedByAsync("camille", Token)).Select(s => s.Conversation.Id));
        Assert.Empty(await Queue.OwnedByAsync("sacha", Token));
    }

    [Fact]
    public async Task A_phrase_finds_its_conversation_until_a_new_one_replaces_it()
    {
        var made = await Log.CreateAsync("a", Bytes("s"), Token);
        await Log.AppendAsync(Append(made, "s1", []) with { PhraseHash = Bytes("h1") }, Token);
        Assert.Equal("a", await Phrases.FindAsync(Bytes("h1"), Token));

        await Log.AppendAsync(Append(await LoadAsync("a"), "s2", ["un"]), Token);
        Assert.Equal("a", await Phrases.FindAsync(Bytes("h1"), Token));

        await Log.AppendAsync(Append(await LoadAsync("a"), "s3", []) with { PhraseHash = Bytes("h2") }, Token);
        Assert.Null(await Phrases.FindAsync(Bytes("h1"), Token));
        Assert.Equal("a", await Phrases.FindAsync(Bytes("h2"), Token));
    }

    [Fact]
    public async Task A_secret_is_made_once_and_stays()
    {
        var first = await Secrets.GetOrCreateAsync("tokens", Token);
        Reopen();

        Assert.Equal(first, await Secrets.GetOrCreateAsync("tokens", Token));
        Assert.NotEqual(first, await Secrets.GetOrCreateAsync("phrases", Token));
        Assert.Equal(32, first.Length);
    }

    [Fact]
    public async Task Who_looked_behind_the_masking_is_kept_with_the_turn_and_read_newest_first_also_after_a_restart()
    {
        var first = new AuditEntry(Noon, "camille", 3, "danger", "en fugue");
        var second = new AuditEntry(Noon.AddMinutes(1), "sacha", 5, "report", "à transmettre");
        await Log.AppendAsync(Append(await Log.CreateAsync("a", Bytes("s0"), Token), "s1", []) with { Audit = first }, Token);
        await Log.AppendAsync(Append(await Log.CreateAsync("b", Bytes("s0"), Token), "s1", ["un"]) with { Audit = second }, Token);

        Reopen();

        Assert.Equal([new AuditRecord("b", second), new AuditRecord("a", first)], await Audits.ReadAsync(10, Token));
        Assert.Equal([new AuditRecord("b", second)], await Audits.ReadAsync(1, Token));
    }

    [Fact]
    public async Task A_refused_turn_leaves_no_entry_in_the_audit()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);
        await Log.AppendAsync(Append(made, "s1", ["un"]), Token);

        Assert.IsType<AppendResult.Stale>(await Log.AppendAsync(
            Append(made, "lost", []) with { Audit = new AuditEntry(Noon, "camille", 1, "danger", "note") }, Token));
        Assert.Empty(await Audits.ReadAsync(10, Token));
    }

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    protected static Append Append(StoredSnapshot from, string state, string[] payloads, string? clientId = null) => new(
        from.Conversation,
        from.Version,
        Bytes(state),
        [.. payloads.Select((p, i) => new LoggedActivity(from.LastNumber + 1 + i, i == 0 ? clientId : null, Bytes(p), default))],
        new QueuePlace(HandoffMode.Bot, Severity.None, null, null));

    protected async Task<StoredSnapshot> LoadAsync(string id) => (await Log.LoadAsync(id, Token))!;

    private async Task<StoredSnapshot> WaitAsync(string id, Severity severity, DateTimeOffset since)
    {
        var made = await Log.CreateAsync(id, Bytes("s"), Token);
        await Log.AppendAsync(
            Append(made, "s1", ["bonjour"]) with { Place = new QueuePlace(HandoffMode.Waiting, severity, since, null) }, Token);
        return await LoadAsync(id);
    }
}
