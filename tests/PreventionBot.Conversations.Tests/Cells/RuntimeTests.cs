using Microsoft.Extensions.Time.Testing;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Tests.Harness;
using PreventionBot.Conversations.Turns;

namespace PreventionBot.Conversations.Tests.Cells;

public sealed class RuntimeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_nodes_on_one_log_take_every_turn_once_although_each_has_stale_cells()
    {
        var log = new ListLog();
        var one = Node(log);
        var two = Node(log);
        await one.StartAsync("a", FirstState.Of(ShippedContent.Player, "fr", 1), Token);

        // In turns each finds its cell stale for certain; side by side they may happen never to meet.
        for (var i = 0; i < 3; i++)
        {
            await one.TakeAsync("a", new TurnInput.Said("first" + i, "message", null), Token);
            await two.TakeAsync("a", new TurnInput.Said("second" + i, "message", null), Token);
        }

        await Task.WhenAll(WriteAsync(one, "one"), WriteAsync(two, "two"));

        var numbers = log.Activities("a").Select(a => a.Number).ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => (long)n), numbers);
        Assert.Equal(66, log.Activities("a").Count(a => a.ClientId is not null));
        Assert.True(log.Refused > 0, "No append lost a race, so the test proved nothing.");
    }

    private static Task WriteAsync(ConversationRuntime node, string name) => Task.Run(async () =>
    {
        for (var i = 0; i < 30; i++)
        {
            await node.TakeAsync("a", new TurnInput.Said(name + i, "message " + i, null), Token);
        }
    });

    [Fact]
    public async Task A_send_repeated_on_another_node_is_answered_with_the_first_number()
    {
        var log = new ListLog();
        var one = Node(log);
        await one.StartAsync("a", FirstState.Of(ShippedContent.Player, "fr", 1), Token);
        var said = new TurnInput.Said("m", "bonjour", null);

        var first = Assert.IsType<TurnReceipt.Stored>(await one.TakeAsync("a", said, Token));
        var again = Assert.IsType<TurnReceipt.Stored>(await Node(log).TakeAsync("a", said, Token));

        Assert.Equal(first.Number, again.Number);
    }

    [Fact]
    public async Task The_bell_rings_after_the_append_and_not_when_it_failed()
    {
        var log = new ListLog();
        var bell = new InProcessDoorbell();
        var node = Node(log, bell);
        await node.StartAsync("a", FirstState.Of(ShippedContent.Player, "fr", 1), Token);
        using var listener = bell.Listen("a");

        log.Fails = true;
        await Assert.ThrowsAsync<LogUnavailableException>(() => node.TakeAsync("a", new TurnInput.Said("m", "bonjour", null), Token));
        var ring = listener.WaitAsync(Token).AsTask();
        Assert.False(ring.IsCompleted);

        log.Fails = false;
        await node.TakeAsync("a", new TurnInput.Said("m", "bonjour", null), Token);
        await ring.WaitAsync(TimeSpan.FromSeconds(5), Token);
        Assert.Single(log.Activities("a"), a => a.ClientId == "y:m");
    }

    [Fact]
    public async Task A_sender_who_hangs_up_during_the_commit_does_not_keep_the_others_from_hearing()
    {
        var log = new ListLog { Delay = new TaskCompletionSource() };
        var bell = new InProcessDoorbell();
        var node = Node(log, bell);
        log.Delay.SetResult();
        await node.StartAsync("a", FirstState.Of(ShippedContent.Player, "fr", 1), Token);
        using var listener = bell.Listen("a");
        log.Delay = new TaskCompletionSource();
        using var hangUp = new CancellationTokenSource();

        var taking = node.TakeAsync("a", new TurnInput.Said("m", "bonjour", null), hangUp.Token);
        await hangUp.CancelAsync();
        log.Delay.SetResult();

        await listener.WaitAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(5), Token);
        Assert.IsType<TurnReceipt.Stored>(await taking);
        Assert.Contains(await node.ReadAsync("a", 0, 100, Token), a => a.ClientId == "y:m");
    }

    [Fact]
    public async Task Reading_from_memory_and_from_the_log_gives_the_same()
    {
        var log = new ListLog();
        var hot = Node(log);
        await hot.StartAsync("a", FirstState.Of(ShippedContent.Player, "fr", 1), Token);
        for (var i = 0; i < 60; i++)
        {
            await hot.TakeAsync("a", new TurnInput.Said("m" + i, "message " + i, null), Token);
        }

        for (var after = 0L; after <= log.Activities("a").Count; after += 7)
        {
            Assert.Equal(
                (await Node(log).ReadAsync("a", after, 1000, Token)).Select(a => a.Number),
                (await hot.ReadAsync("a", after, 1000, Token)).Select(a => a.Number));
        }
    }

    [Fact]
    public async Task With_room_for_one_hot_conversation_many_still_work()
    {
        var log = new ListLog();
        var node = Node(log, capacity: 1);
        foreach (var id in new[] { "a", "b", "c", "a", "b" })
        {
            await node.StartAsync(id, FirstState.Of(ShippedContent.Player, "fr", 1), Token);
            Assert.IsType<TurnReceipt.Stored>(await node.TakeAsync(id, new TurnInput.Said(null, "bonjour", null), Token));
        }
    }

    [Fact]
    public async Task An_unknown_conversation_is_unknown() =>
        Assert.IsType<TurnReceipt.Unknown>(await Node(new ListLog()).TakeAsync("nobody", new TurnInput.Left(), Token));

    private static ConversationRuntime Node(IConversationLog log, IDoorbell? bell = null, int capacity = 100) => new(
        log,
        new ConversationCells(capacity),
        ShippedContent.Pipeline,
        ShippedContent.Shelf,
        bell ?? new InProcessDoorbell(),
        new HelplineHours(TimeZoneInfo.Utc, OpeningWindow.Parse("mon-sun 00:00-24:00")),
        new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)));
}
