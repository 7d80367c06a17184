using PreventionBot.Conversations.Tests.Harness;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Detection.Following;

namespace PreventionBot.Conversations.Tests.Turns;

/// <summary>What happens to a message that is a little like distress, and to the answers the bot proposes then.</summary>
public sealed class GentleQuestionTests
{
    private const string Unclear = "hier encore la porte et le reste";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void An_unclear_message_is_met_by_one_question_and_yes_is_heard(string locale)
    {
        var talk = Hearing(_ => Slight(), locale);
        talk.Say(Unclear);
        Assert.Equal(("petite-question", "violences"), (talk.State.Dialog.Topic, talk.State.Dialog.Step));
        Assert.Equal(Severity.None, talk.State.Severity);

        talk.Say(locale == "fr" ? "oui" : "yes");
        Assert.Equal(Severity.High, talk.State.Severity);
        Assert.Equal("violence", talk.State.Category);
        Assert.Contains(talk.State.Reasons, reason => reason.RuleId == "reply:violence-2");
    }

    [Fact]
    public void No_is_accepted_and_it_is_not_asked_again()
    {
        var talk = Hearing(text => text == Unclear ? Slight() : Nothing());
        talk.Say(Unclear);
        talk.Say("non");
        Assert.Equal(Severity.None, talk.State.Severity);
        var after = talk.State.Dialog;

        talk.Say(Unclear);
        Assert.Equal((after.Topic, after.Step), (talk.State.Dialog.Topic, talk.State.Dialog.Step));
    }

    [Fact]
    public void Clearly_more_evidence_may_be_asked_about_once_more()
    {
        var talk = Hearing(_ => Slight());
        talk.Say(Unclear);
        talk.State = talk.State with { Course = talk.State.Course with { Weight = talk.State.AskedAt!.Value + 0.5 }, Dialog = talk.State.Dialog with { Topic = "accueil", Step = "menu" } };

        talk.Say(Unclear);
        Assert.Equal("petite-question", talk.State.Dialog.Topic);
    }

    [Fact]
    public void What_the_script_understands_needs_no_question()
    {
        var talk = Hearing(_ => Slight());
        talk.Say("fugue");

        Assert.Equal("fugue", talk.State.Dialog.Topic);
        Assert.Null(talk.State.AskedAt);
    }

    [Theory]
    [InlineData("violences#danger", Severity.Imminent, "violence")]
    [InlineData("mal-etre#danger", Severity.Imminent, "suicide")]
    [InlineData("calme#respirer", Severity.None, "none")]
    public void A_pressed_reply_tells_what_its_step_says_it_tells(string target, Severity expected, string category)
    {
        var talk = Hearing(_ => Nothing());
        talk.Say("Oui", target);

        Assert.Equal((expected, category), (talk.State.Severity, talk.State.Category));
    }

    [Fact]
    public void A_shared_reply_does_not_overwrite_what_grave_words_were_about()
    {
        var talk = Hearing(text => new Assessment(
            Severity.High, "suicide", Subject.Self, [new Signal("r", "suicide", Severity.High, Subject.Self, 0, text.Length, "Essai.")], []));
        talk.Say("des mots graves");
        talk.Say("Non", "violences#danger");

        Assert.Equal((Severity.Imminent, "suicide"), (talk.State.Severity, talk.State.Category));
    }

    [Fact]
    public void Staff_see_which_reply_was_chosen()
    {
        var talk = Hearing(_ => Nothing());
        talk.Say("Oui, c'est maintenant", "mal-etre#danger");

        var mark = Assert.Single(talk.Last.Drafts[0].Notes!.Marks);
        Assert.Equal((0, "Oui, c'est maintenant".Length, Severity.Imminent), (mark.Start, mark.Length, mark.Severity));
    }

    [Fact]
    public void A_topic_that_is_heard_is_offered_first_when_nothing_was_understood()
    {
        var talk = Hearing(_ => Nothing() with { Topic = "body-image" });
        talk.Say("xyz blabla");

        var buttons = talk.Heard[^1].SuggestedActions!.Actions.Select(action => action.Value!.Value.GetProperty("to").GetString());
        Assert.Equal("corps#debut", buttons.First());
    }

    private static Talk Hearing(Func<string, Assessment> assess, string locale = "fr") =>
        new(locale, pipeline: TurnPipeline.For(assess, (course, found, _) => new Followed(found, course with { Turn = course.Turn + 1 })));

    private static Assessment Slight() => Nothing() with { CheckIn = true, LikelyCategory = "violence" };

    private static Assessment Nothing() => new(Severity.None, "none", Subject.Self, [], []);
}
