using PreventionBot.Detection;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class RuleHitsTests
{
    [Fact]
    public void Rules_that_speak_come_with_their_counts_most_first()
    {
        var hits = RuleHits.Of(
        [
            Found(("fr-b", Severity.Concern)),
            Found(("fr-c", Severity.High), ("fr-b", Severity.Concern)),
            Found(),
            Found(("fr-a", Severity.Imminent)),
        ]);

        Assert.Equal([new RuleHits("fr-b", 2, 0), new RuleHits("fr-a", 1, 1), new RuleHits("fr-c", 1, 1)], hits);
    }

    [Theory]
    [InlineData(1, 1000, false)]
    [InlineData(2, 1000, true)]
    [InlineData(1, 999, true)]
    public void More_than_one_in_a_thousand_is_often(int messages, int asked, bool isOften) =>
        Assert.Equal(isOften, new RuleHits("fr-a", messages, 0).IsOften(asked));

    private static Assessment Found(params (string Rule, Severity Severity)[] signals) => new(
        Severity.None, "none", Subject.Self, [.. signals.Select(signal => new Signal(signal.Rule, "runaway", signal.Severity, Subject.Self, 0, 1, "…"))], []);
}
