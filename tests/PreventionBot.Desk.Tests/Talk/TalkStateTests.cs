using PreventionBot.Desk.Talk;
using PreventionBot.Schema.Activities;
using static PreventionBot.Desk.Tests.Border.Samples;

namespace PreventionBot.Desk.Tests.Talk;

public sealed class TalkStateTests
{
    private readonly TalkState _talk = new(Entry(), claim: 1);

    [Fact]
    public void A_message_seen_in_the_log_leaves_the_outbox_even_when_its_answer_was_lost()
    {
        _talk.Outbox.Add("m1", "bonjour", 1);

        _talk.Apply(News(3, [Line(3, Speakers.Person, "bonjour", "m1")]));

        Assert.Empty(_talk.Outbox.Messages);
        Assert.Single(_talk.Transcript.Lines);
    }

    [Fact]
    public void When_the_conversation_passes_on_the_draft_stays_and_unsent_messages_are_refused()
    {
        _talk.Draft = "presque fini";
        _talk.Outbox.Add("m1", "en route", 1);

        _talk.PassedOn();

        Assert.Equal("presque fini", _talk.Draft);
        Assert.Equal(OutgoingStage.NotYours, Assert.Single(_talk.Outbox.Messages).Stage);
        Assert.Equal(Standing.PassedOn, _talk.Standing);
    }

    [Fact]
    public void A_late_frame_of_a_former_ownership_brings_words_but_no_state()
    {
        _talk.Reclaim(3);

        _talk.Apply(News(2, [Line(2)], state: "waiting", claim: 2));

        Assert.Equal((Standing.Active, 3), (_talk.Standing, _talk.Claim));
        Assert.Single(_talk.Transcript.Lines);
    }

    [Theory]
    [InlineData("active", nameof(Standing.Active))]
    [InlineData("waiting", nameof(Standing.Waiting))]
    [InlineData("closed", nameof(Standing.Closed))]
    [InlineData("left", nameof(Standing.Left))]
    [InlineData("something new", nameof(Standing.PassedOn))]
    public void The_state_on_the_wire_says_whose_it_is(string state, string standing)
    {
        _talk.Apply(News(1, [], state));

        Assert.Equal(standing, _talk.Standing.ToString());
    }

    [Fact]
    public void What_came_since_the_last_look_is_unread()
    {
        _talk.Apply(News(2, [Line(1), Line(2)]));
        _talk.MarkRead();
        _talk.Apply(News(3, [Line(3)]));

        Assert.Equal(1, _talk.Unread);
    }
}
