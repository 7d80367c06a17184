namespace PreventionBot.Storage.Tests;

/// <summary>What every store must do for those who send out what conversations of channels say.</summary>
public abstract partial class ConversationLogContract
{
    [Fact]
    public async Task What_a_channel_conversation_says_waits_to_be_sent_until_it_was_also_after_a_restart()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);
        await Log.AppendAsync(Append(made, "s1", ["un", "deux"]) with { Outbound = true }, Token);
        Assert.Equal(["a"], await Outbox.PendingAsync(10, Token));
        Assert.Equal(0, await ClaimAsync("me"));

        await Outbox.SentAsync("a", "me", 1, Token);
        await Outbox.ReleaseAsync("a", "me", Token);
        Reopen();
        Assert.Equal(["a"], await Outbox.PendingAsync(10, Token));
        Assert.Equal(1, await ClaimAsync("me"));
        await Outbox.SentAsync("a", "me", 2, Token);
        Assert.Empty(await Outbox.PendingAsync(10, Token));

        await Log.AppendAsync(Append(await LoadAsync("a"), "s2", ["trois"]) with { Outbound = true }, Token);
        Assert.Equal(["a"], await Outbox.PendingAsync(10, Token));
        Assert.Equal(2, await ClaimAsync("me"));
    }

    [Fact]
    public async Task One_sender_at_a_time_has_a_conversation_and_only_it_moves_the_position()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);
        await Log.AppendAsync(Append(made, "s1", ["un", "deux"]) with { Outbound = true }, Token);

        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Outbox.ClaimAsync("a", "s" + i, TimeSpan.FromMinutes(1), Token)));
        var winner = "s" + Assert.Single(Enumerable.Range(0, 16), i => claims[i] == 0);
        await Outbox.SentAsync("a", "another", 2, Token);
        await Outbox.ReleaseAsync("a", "another", Token);
        Assert.Null(await ClaimAsync("another"));
        Assert.Equal(["a"], await Outbox.PendingAsync(10, Token));

        await Outbox.SentAsync("a", winner, 2, Token);
        await Outbox.SentAsync("a", winner, 1, Token);
        await Outbox.ReleaseAsync("a", winner, Token);
        Assert.Equal(2, await ClaimAsync("another"));
    }

    [Fact]
    public async Task A_sender_that_died_loses_its_claim_in_time()
    {
        var made = await Log.CreateAsync("a", Bytes("s0"), Token);
        await Log.AppendAsync(Append(made, "s1", ["un"]) with { Outbound = true }, Token);
        Assert.Equal(0, await ClaimAsync("dead"));
        Assert.Null(await ClaimAsync("alive"));

        Later(TimeSpan.FromSeconds(61));

        Assert.Equal(0, await ClaimAsync("alive"));
        await Outbox.SentAsync("a", "dead", 1, Token);
        Assert.Equal(["a"], await Outbox.PendingAsync(10, Token));
    }

    [Fact]
    public async Task A_conversation_of_the_page_is_never_sent_out()
    {
        await Log.AppendAsync(Append(await Log.CreateAsync("a", Bytes("s0"), Token), "s1", ["un"]), Token);

        Assert.Empty(await Outbox.PendingAsync(10, Token));
        Assert.Null(await Outbox.ClaimAsync("unknown", "me", TimeSpan.FromMinutes(1), Token));
    }

    private Task<long?> ClaimAsync(string sender) => Outbox.ClaimAsync("a", sender, TimeSpan.FromMinutes(1), Token);
}
