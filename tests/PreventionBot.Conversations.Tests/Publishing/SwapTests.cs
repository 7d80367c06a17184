using Microsoft.Extensions.Time.Testing;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Tests.Harness;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Tests.Publishing;

public sealed class SwapTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_that_begins_before_a_swap_and_ends_after_it_sees_one_book_and_the_next_turn_the_other()
    {
        var next = BookCompiler.Compile(Reworded()).Book!;
        var shelf = new Bookshelf(null);
        shelf.Put(ShippedContent.Script.Book);
        var runtime = new ConversationRuntime(
            new ListLog(),
            new ConversationCells(1),
            // The detector is asked in the middle of the turn; while it works, the new book is published.
            TurnPipeline.For(_ =>
            {
                shelf.Put(next);
                return new Assessment(Severity.None, "none", Subject.Self, [], []);
            }),
            shelf,
            new InProcessDoorbell(),
            new HelplineHours(TimeZoneInfo.Utc, OpeningWindow.Parse("mon-sun 00:00-24:00")),
            new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)));
        await runtime.StartAsync("a", FirstState.Of(ShippedContent.Player, "fr", 1), Token);

        var during = await SayAsync(runtime);
        var after = await SayAsync(runtime);

        Assert.NotEqual(ShippedContent.Script.Book.Hash, next.Hash);
        Assert.Equal((ShippedContent.Script.Book.Hash, false), during);
        Assert.Equal((next.Hash, true), after);
    }

    [Fact]
    public void An_empty_shelf_says_what_is_missing() =>
        Assert.Contains("No script", Assert.Throws<InvalidOperationException>(() => new Bookshelf(null).Current).Message, StringComparison.Ordinal);

    [Fact]
    public void A_book_without_a_step_that_turns_ask_for_is_never_made()
    {
        var system = ShippedContent.Files.Single(file => file.Path == "fr/_systeme.md");
        foreach (var step in SystemSteps.All)
        {
            var without = system with { Text = system.Text.Replace($"## {step.Step}\n", $"## {step.Step}-autrement\n", StringComparison.Ordinal) };

            Assert.NotEqual(system, without);
            Assert.Null(BookCompiler.Compile([.. ShippedContent.Files.Where(file => file != system), without]).Book);
        }
    }

    /// <summary>What was said last: by which book, and in its new words or not.</summary>
    private static async Task<(string Book, bool New)> SayAsync(ConversationRuntime runtime)
    {
        var stored = Assert.IsType<TurnReceipt.Stored>(await runtime.TakeAsync("a", new TurnInput.Said(null, "turlututu", null), Token));
        var log = await runtime.ReadAsync("a", stored.Number, 10, Token);
        return (stored.State.Dialog.Book, log.Any(activity => System.Text.Encoding.UTF8.GetString(activity.Payload.Span).Contains("Bis. ", StringComparison.Ordinal)));
    }

    /// <summary>Everything that says "I did not understand" begins with "Bis." and is new.</summary>
    private static IReadOnlyList<ScriptFile> Reworded() =>
    [
        .. ShippedContent.Files.Select(file => file.Path == "fr/_systeme.md"
            ? file with { Text = file.Text.Replace("## pas-compris\n", "## pas-compris\n\nBis. On recommence.\n", StringComparison.Ordinal) }
            : file),
    ];
}
