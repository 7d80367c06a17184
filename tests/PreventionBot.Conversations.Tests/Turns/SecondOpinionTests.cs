using Microsoft.Extensions.Time.Testing;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Opinions;
using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Tests.Harness;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;

namespace PreventionBot.Conversations.Tests.Turns;

/// <summary>A second opinion comes as a turn of its own: it may raise nothing to a concern, and that is all it may.</summary>
public sealed class SecondOpinionTests
{
    private static readonly TurnInput.SecondOpinion _opinion = new(2, "Azure AI Language", 0.97);

    [Fact]
    public void It_raises_a_quiet_conversation_to_a_concern_with_a_reason_without_words_and_says_nothing()
    {
        var talk = new Talk();
        talk.Say("il pleut chez moi");
        Assert.Equal(Severity.None, talk.State.Severity);

        var turn = talk.Take(_opinion);

        var reason = Assert.Single(talk.State.Reasons);
        Assert.Equal((Severity.Concern, "low_mood"), (talk.State.Severity, talk.State.Category));
        Assert.Equal((string.Empty, 2L, Severity.Concern), (reason.Words, reason.Number, reason.Severity));
        Assert.Contains("97 %", reason.Explanation, StringComparison.Ordinal);
        Assert.Empty(turn.Drafts);
    }

    [Fact]
    public void It_never_goes_further_and_never_lowers()
    {
        var talk = new Talk();
        talk.Say("je veux mourir ce soir j'ai les cachets");
        var before = talk.State;
        Assert.True(before.Severity >= Severity.High);

        talk.Take(_opinion);
        talk.Take(_opinion with { Number = 4, Confidence = 1 });

        Assert.Equal((before.Severity, before.Category, before.Dialog, before.Handoff), (talk.State.Severity, talk.State.Category, talk.State.Dialog, talk.State.Handoff));
        Assert.Equal(before.Reasons, talk.State.Reasons.Where(reason => reason.RuleId != "second-opinion"));
    }

    [Fact]
    public void Many_opinions_stay_one_concern()
    {
        var talk = new Talk();
        for (var i = 0; i < 20; i++)
        {
            talk.Take(_opinion with { Number = i });
        }

        Assert.Equal(Severity.Concern, talk.State.Severity);
        Assert.Single(talk.State.Reasons);
    }

    [Fact]
    public void It_pushes_no_graver_reason_out()
    {
        var talk = new Talk();
        KeptReason[] full = [.. Enumerable.Range(0, ConversationState.MostReasons).Select(i => new KeptReason($"r{i}", "mots", "parce que", Severity.High, i))];
        talk.State = talk.State with { Severity = Severity.High, Category = "violence", Reasons = full };
        var before = talk.State;

        talk.Take(_opinion);

        Assert.Same(before, talk.State);
    }

    [Fact]
    public void One_that_comes_after_the_end_changes_nothing()
    {
        var talk = new Talk();
        talk.Take(new TurnInput.Left());

        Assert.Equal(TurnRefusal.Ended, talk.Take(_opinion).Refusal);
    }

    [Fact]
    public async Task Only_typed_messages_without_a_sign_are_offered_once_and_after_they_are_stored()
    {
        var log = new ListLog();
        var asked = new Asked(log);
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        var runtime = new ConversationRuntime(
            log, new ConversationCells(10), ShippedContent.Pipeline, ShippedContent.Shelf, new InProcessDoorbell(),
            new HelplineHours(TimeZoneInfo.Utc, []), clock, asked);
        await runtime.StartAsync("a", FirstState.Of(ShippedContent.Player, "fr", 7), TestContext.Current.CancellationToken);
        var greeting = log.Activities("a").Count;

        await TakeAsync(new TurnInput.Said("1", "il pleut chez moi", null));
        await TakeAsync(new TurnInput.Said("1", "il pleut chez moi", null));
        await TakeAsync(new TurnInput.Said("2", "je veux mourir ce soir", null));
        await TakeAsync(new TurnInput.Said("3", "Parler à quelqu'un", "_actions#humain"));

        var message = Assert.Single(asked.Messages);
        Assert.Equal(("a", greeting + 1L, "il pleut chez moi", "fr"), (message.ConversationId, message.Number, message.Text, message.Locale));
        Assert.DoesNotContain("pleut", message.ToString(), StringComparison.Ordinal);
        Assert.True(asked.WasStored);

        Task TakeAsync(TurnInput input) => runtime.TakeAsync("a", input, TestContext.Current.CancellationToken);
    }

    private sealed class Asked(ListLog log) : ISecondOpinions
    {
        public List<HeardMessage> Messages { get; } = [];

        public bool WasStored { get; private set; }

        public void Consider(HeardMessage message)
        {
            Messages.Add(message);
            WasStored = log.Activities(message.ConversationId).Count >= message.Number;
        }
    }
}
