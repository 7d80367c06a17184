using PreventionBot.Desk.Talk;
using static PreventionBot.Desk.Tests.Border.Samples;

namespace PreventionBot.Desk.Tests.Talk;

public sealed class TalksTests
{
    private readonly Talks _talks = new();

    [Fact]
    public void A_conversation_the_service_says_is_mine_opens_by_itself()
    {
        _talks.Follow([Entry("c1")]);

        Assert.False(Assert.Single(_talks.Open).Loaded);
    }

    [Fact]
    public void A_list_sent_before_my_release_was_stored_does_not_bring_the_conversation_back()
    {
        var talk = _talks.Take(Entry("c1"), 1);
        _talks.Dismiss(talk);

        _talks.Follow([Entry("c1")]);
        Assert.Empty(_talks.Open);

        _talks.Follow([]);
        _talks.Follow([Entry("c1")]);
        Assert.Single(_talks.Open);
    }

    [Fact]
    public void One_that_the_service_no_longer_names_is_in_doubt_and_not_thrown_away()
    {
        var talk = _talks.Take(Entry("c1"), 1);
        talk.Draft = "à garder";

        _talks.Follow([]);

        Assert.True(talk.InDoubt);
        Assert.Equal("à garder", Assert.Single(_talks.Open).Draft);
    }

    [Fact]
    public void Taking_again_what_was_open_keeps_the_draft_and_the_transcript()
    {
        var talk = _talks.Take(Entry("c1"), 1);
        talk.Draft = "à garder";
        talk.Apply(News(2, [Line(1), Line(2)]));
        talk.PassedOn();

        var again = _talks.Take(Entry("c1"), 2);

        Assert.Same(talk, again);
        Assert.Equal((Standing.Active, 2, "à garder"), (again.Standing, again.Claim, again.Draft));
    }

    [Fact]
    public void What_comes_while_nobody_looks_stays_unread_even_in_front()
    {
        var talk = _talks.Take(Entry("c1"), 1);
        _talks.Select(talk);
        _talks.Seen(inSight: false);
        talk.Apply(News(1, [Line(1)]));
        _talks.MarkRead();
        Assert.Equal(1, talk.Unread);

        _talks.Seen(inSight: true);
        Assert.Equal(0, talk.Unread);
    }
}
