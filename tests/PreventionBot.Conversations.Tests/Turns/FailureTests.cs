using PreventionBot.Conversations.Tests.Harness;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;

namespace PreventionBot.Conversations.Tests.Turns;

public sealed class FailureTests
{
    [Fact]
    public void A_message_the_detector_fails_on_counts_as_grave_and_is_marked_for_staff()
    {
        var broken = TurnPipeline.For(_ => throw new InvalidOperationException("planted"));
        var talk = new Talk(pipeline: broken);

        talk.Say("bonjour");

        Assert.Equal(Severity.High, talk.State.Severity);
        Assert.Contains("non évalué", talk.State.Reasons[0].Explanation, StringComparison.Ordinal);
        Assert.NotEmpty(talk.Heard);
        Assert.Contains(talk.Heard[^1].SuggestedActions!.Actions, a => a.Value!.Value.GetProperty("to").GetString() == "_actions#humain");
    }

    [Fact]
    public void A_script_that_fails_is_answered_with_numbers_and_begins_anew()
    {
        var talk = new Talk();
        talk.State = talk.State with { Dialog = null! };

        talk.Say("j'ai besoin d'aide");

        Assert.Equal("j'ai besoin d'aide", talk.Last.Drafts[0].Activity.Text);
        Assert.NotEmpty(talk.Heard.SelectMany(a => a.Attachments ?? []));
        Assert.NotNull(talk.State.Dialog);
        talk.Say("bonjour");
        Assert.NotEmpty(talk.Heard);
    }
}
