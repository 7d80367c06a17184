using System.Text.RegularExpressions;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Tests.Harness;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Tests.Turns;

public sealed partial class TurnTests
{
    private const string Human = "_actions#humain";
    private const string Grave = "un mec de 30 ans me demande des photos et je flippe";
    private const string Imminent = "j me suis barré je dors chez un gars rencontré sur snap";

    [Fact]
    public void A_severity_once_reached_is_kept_through_denial_and_small_talk()
    {
        var talk = new Talk();
        talk.Say("ça sert plus a rien jveux disparaitre");
        Assert.Equal(Severity.High, talk.State.Severity);

        talk.Say("nan laisse tomber jrigole");
        talk.Say("salut ça va");

        Assert.Equal(Severity.High, talk.State.Severity);
        Assert.Equal("suicide", talk.State.Category);
        Assert.NotEmpty(talk.State.Reasons);
    }

    [Fact]
    public void A_graver_message_raises_the_severity_and_the_gravest_reason_comes_first()
    {
        var talk = new Talk();
        talk.Say(Grave);
        talk.Say(Imminent);

        Assert.Equal(Severity.Imminent, talk.State.Severity);
        Assert.Equal("runaway", talk.State.Category);
        Assert.Equal(Severity.Imminent, talk.State.Reasons[0].Severity);
        Assert.Contains(talk.State.Reasons, r => r.Severity == Severity.High);
    }

    [Theory]
    [InlineData(Grave)]
    [InlineData(Imminent)]
    [InlineData("je veux mourir")]
    public void From_severity_two_on_a_person_is_offered_in_the_same_turn(string message)
    {
        var talk = new Talk();

        talk.Say(message);

        Assert.Contains(talk.Heard[^1].SuggestedActions!.Actions, a => a.Value!.Value.GetProperty("to").GetString() == Human);
    }

    [Fact]
    public void Everything_after_a_disclosure_still_offers_a_person()
    {
        var talk = new Talk();
        talk.Say(Grave);
        foreach (var message in new[] { "ok", "blabla qsdf", "menu", "c'est quoi le consentement" })
        {
            talk.Say(message);

            Assert.Contains(talk.Heard[^1].SuggestedActions!.Actions, a => a.Value!.Value.GetProperty("to").GetString() == Human);
        }
    }

    [Fact]
    public void While_a_person_is_in_the_bot_says_nothing_and_detection_goes_on()
    {
        var talk = Claimed();

        talk.Say(Imminent);

        Assert.Empty(talk.Heard);
        Assert.Equal(Severity.Imminent, talk.State.Severity);
        Assert.NotNull(talk.Last.Drafts[0].Notes);
    }

    [Fact]
    public void Marks_point_at_the_words_of_the_message_itself()
    {
        var talk = new Talk();
        talk.Say(Grave);

        Assert.All(talk.Last.Drafts[0].Notes!.Marks, m => Assert.InRange(m.Start + m.Length, 1, Grave.Length));
        Assert.All(talk.State.Reasons, r => Assert.Contains(r.Words, Grave, StringComparison.Ordinal));
    }

    [Fact]
    public void Asking_twice_keeps_the_first_place_in_the_queue()
    {
        var talk = new Talk();
        talk.Say("Parler à quelqu'un", Human);
        var since = talk.State.Handoff.WaitingSince;

        talk.Say("Parler à quelqu'un", Human);

        Assert.Equal(HandoffMode.Waiting, talk.State.Handoff.Mode);
        Assert.Equal(since, talk.State.Handoff.WaitingSince);
        Assert.DoesNotContain(talk.Heard, a => a.Name == EventNames.Handoff);
    }

    [Fact]
    public void Out_of_hours_nobody_is_queued_and_it_is_said_when_somebody_will_be_there()
    {
        var talk = new Talk(open: false);

        talk.Say("Parler à quelqu'un", Human);

        Assert.Equal(HandoffMode.OutOfHours, talk.State.Handoff.Mode);
        Assert.Contains("demain à 14 h", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void One_may_leave_the_queue_and_ask_again()
    {
        var talk = new Talk();
        talk.Say("Parler à quelqu'un", Human);

        talk.Say("Ne plus attendre", "_actions#attendre-pas");
        Assert.Equal(HandoffMode.Bot, talk.State.Handoff.Mode);

        talk.Say("Parler à quelqu'un", Human);
        Assert.Equal(HandoffMode.Waiting, talk.State.Handoff.Mode);
    }

    [Fact]
    public void A_claim_of_somebody_else_or_of_nobody_who_waits_is_refused()
    {
        var talk = new Talk();
        Assert.Equal(TurnRefusal.NotWaiting, talk.Take(new TurnInput.Claimed("sacha", "Sacha")).Refusal);

        talk = Claimed();
        Assert.Equal(TurnRefusal.NotYours, talk.Take(new TurnInput.Claimed("sacha", "Sacha")).Refusal);
        Assert.Equal(TurnRefusal.NotYours, talk.Take(new TurnInput.StaffSaid("sacha", 1, "x", "bonjour")).Refusal);
        Assert.Equal(TurnRefusal.NotYours, talk.Take(new TurnInput.StaffSaid("camille", 0, "x", "bonjour")).Refusal);
        Assert.Equal(TurnRefusal.NotYours, talk.Take(new TurnInput.Claimed("camille", "Camille")).Refusal);
        Assert.Equal(1, talk.State.Handoff.Claim);
    }

    [Fact]
    public void Who_has_left_can_only_come_back_with_the_phrase_and_old_tokens_stay_dead()
    {
        var talk = new Talk();
        talk.Take(new TurnInput.Left());
        Assert.Equal(1, talk.State.TokenEpoch);
        Assert.Equal(TurnRefusal.Ended, talk.Say("coucou").Refusal);

        talk.Take(new TurnInput.Returned());

        Assert.Equal(1, talk.State.TokenEpoch);
        Assert.True(talk.State.Handoff.Returning);
        Assert.Equal(HandoffMode.Waiting, talk.State.Handoff.Mode);
        Assert.Null(talk.Say("coucou").Refusal);
    }

    [Fact]
    public void A_new_language_is_spoken_at_once()
    {
        var talk = new Talk();

        talk.Take(new TurnInput.LocaleChosen("en"));

        Assert.NotEmpty(talk.Heard);
        Assert.All(talk.Heard, a => Assert.Equal("en", a.Locale));
    }

    [Fact]
    public void A_turn_computed_twice_is_the_same_turn()
    {
        var one = new Talk();
        var two = new Talk();
        foreach (var message in new[] { "salut", Grave, "oui", Imminent })
        {
            one.Say(message);
            two.Say(message);

            Assert.Equal(one.Words, two.Words);
        }
    }

    [Fact]
    public void Everything_the_bot_says_stands_in_the_published_scripts()
    {
        var spoken = new Talk();
        var heard = new List<string>();
        foreach (var message in new[] { "salut", Grave, "qsdfqsdf", Imminent, "oui", "non", "je veux mourir" })
        {
            spoken.Say(message);
            heard.AddRange(spoken.Heard.Where(a => a.Text is not null).Select(a => Letters(a.Text!)));
        }

        var scripts = Letters(string.Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "dialogs", "fr")).Select(File.ReadAllText)));
        Assert.All(heard, text => Assert.Contains(text[..Math.Min(40, text.Length)], scripts, StringComparison.Ordinal));
    }

    [Fact]
    public void No_type_that_carries_words_prints_them()
    {
        var talk = new Talk();
        talk.Say(Grave);

        object[] carriers = [talk.Last, talk.Last.Input, talk.Last.Drafts[0].Activity, talk.State.Reasons[0], new TurnInput.StaffSaid("a", 1, "b", Grave)];

        Assert.All(carriers, c => Assert.DoesNotContain("flippe", c.ToString(), StringComparison.Ordinal));
    }

    private static Talk Claimed()
    {
        var talk = new Talk();
        talk.Say("Parler à quelqu'un", Human);
        talk.Take(new TurnInput.Claimed("camille", "Camille"));
        Assert.Equal(HandoffMode.Active, talk.State.Handoff.Mode);
        return talk;
    }

    private static string Letters(string text) => string.Concat(LinkTarget().Replace(text, "]").Where(char.IsLetter));

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();
}
