using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Tests.Harness;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Conversations.Tests.Turns;

/// <summary>Looking behind the masking is a turn of the owner that leaves an entry in the audit and nothing else.</summary>
public sealed class RevealTests
{
    private readonly Talk _talk = new();

    public RevealTests()
    {
        _talk.Say("Parler à quelqu'un");
        _talk.Take(new TurnInput.Claimed("staff/camille", "Camille"));
    }

    [Fact]
    public void The_owner_leaves_an_entry_and_the_young_person_hears_nothing()
    {
        var before = _talk.State;

        var turn = _talk.Take(new TurnInput.Revealed("staff/camille", 1, 3, RevealReasons.Danger, "en fugue"));

        Assert.Equal(new AuditEntry(turn.Moment.Now, "staff/camille", 3, RevealReasons.Danger, "en fugue"), turn.Audit);
        Assert.Empty(turn.Drafts);
        Assert.Same(before, _talk.State);
    }

    [Theory]
    [InlineData("staff/sacha", 1)]
    [InlineData("staff/camille", 0)]
    [InlineData("staff/camille", 2)]
    public void Somebody_else_or_a_former_claim_is_refused_and_leaves_no_entry(string staff, int claim)
    {
        var turn = _talk.Take(new TurnInput.Revealed(staff, claim, 3, RevealReasons.Danger, "en fugue"));

        Assert.Equal((TurnRefusal.NotYours, null), (turn.Refusal, turn.Audit));
    }

    [Fact]
    public void It_prints_without_its_note()
    {
        var seen = new TurnInput.Revealed("staff/camille", 1, 3, RevealReasons.Danger, "en fugue");

        Assert.DoesNotContain("fugue", seen.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("fugue", new AuditEntry(default, "a", 1, RevealReasons.Danger, "en fugue").ToString(), StringComparison.Ordinal);
    }
}
