using PreventionBot.Detection.Denying;

namespace PreventionBot.Detection.Tests.Denying;

public sealed class SecondJudgementTests
{
    [Theory]
    [InlineData("il me peint nenni en rouge")]
    [InlineData("non, mon grand frère me peint nenni en rouge le soir")]
    [InlineData("Il ne me peint NENNI en rouge et on joue au foot.")]
    public void A_denial_beside_which_nothing_is_said_is_a_concern(string message)
    {
        var found = SmallDenials.Detector.Assess(message);

        Assert.Equal(Severity.Concern, found.Severity);
        Assert.Equal(SecondJudgement.Id, Assert.Single(found.Signals).RuleId);
    }

    [Theory]
    [InlineData("il me peint nenni en rouge, il peint ma soeur en rouge")]
    [InlineData("il me peint nenni en rouge ?")]
    [InlineData("il me peint nenni en rouge souvent")]
    [InlineData("je veux que mon frère me peint nenni en rouge")]
    [InlineData("il me peint nenni en rouge quand on mange devant la télé")]
    [InlineData("il me peint nenni en rouge. je mens")]
    [InlineData("il me peint en rouge")]
    public void What_is_asked_halved_reported_limited_or_said_besides_alarms(string message) =>
        Assert.Equal(Severity.High, SmallDenials.Detector.Assess(message).Severity);

    [Theory]
    [InlineData("je crois que c'est fini. il me peint nenni en rouge")]
    [InlineData("il me peint nenni en rouge. il est devant moi")]
    public void What_limits_a_denial_does_not_reach_beyond_its_sentence(string message) =>
        Assert.Equal(Severity.Concern, SmallDenials.Detector.Assess(message).Severity);

    [Fact]
    public void Staff_read_what_was_denied_and_what_it_took_back()
    {
        var found = SmallDenials.Detector.Assess("salut, il me peint nenni en rouge");
        var denied = Assert.Single(found.Signals);
        var cancelled = Assert.Single(found.Cancelled, entry => entry.Signal.RuleId == "fr-test" && entry.Signal.Severity == Severity.High);

        Assert.Equal((7, 26), (denied.Start, denied.Length));
        Assert.Contains("Nié par la personne : Du rouge.", denied.Explanation, StringComparison.Ordinal);
        Assert.StartsWith("Nié", cancelled.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_weighs_nothing_in_a_conversation()
    {
        var found = SmallDenials.Detector.Assess("il me peint nenni en rouge");

        Assert.Equal(0, found.Weight);
        Assert.False(found.CheckIn);
    }

    [Fact]
    public void A_denied_likeness_is_gone_where_likeness_does_not_count() =>
        Assert.Equal(Severity.None, SmallDenials.Detector.Assess("il me peint nenni en rouge").WithoutLikeness().Severity);

    [Fact]
    public void Without_a_model_nothing_is_judged_twice() =>
        Assert.Equal(Severity.High, new SignalDetector(SmallDenials.Detector.Lexicon).Assess("il me peint nenni en rouge").Severity);
}
