using PreventionBot.Detection;
using PreventionBot.Training.Capabilities;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Capabilities;

public sealed class CapabilityReportTests
{
    private static readonly CapabilityCase[] _cases =
    [
        Case("sms", "fr", 2, "jveu mourir alarm"), Case("sms", "fr", 2, "jveu mourir"),
        Case("explicit", "fr", 2, "il alarm"), Case("explicit", "fr", 3, "là"), Case("explicit", "en", 2, "alarm"),
        Case("question", "en", 0, "why"), Case("question", "en", 0, "what alarm"),
        Case("masculine", "en", 2, "alarm he"), Case("feminine", "en", 2, "she"),
        new("third-person", "en", "suicide", 2, Subject.Other, "he alarm"),
    ];

    private static readonly CapabilityReport _report = CapabilityReport.Of(_cases, text =>
        new Assessment(text.Contains("alarm", StringComparison.Ordinal) ? Severity.High : Severity.None, "suicide", Subject.Self, [], []));

    [Fact]
    public void Each_capability_counts_what_its_cases_ask()
    {
        Assert.Equal(["explicit", "third-person", "question", "sms", "masculine", "feminine", "without-accents"], _report.Scores.Select(score => score.Capability));
        Assert.Equal(new Share(1, 2), Score("explicit").ByLocale["fr"]);
        Assert.Equal(new Share(2, 3), Score("explicit").Total);
        Assert.Equal(new Share(1, 2), Score("question").ByLocale["en"]);
        Assert.Equal(new Share(0, 1), Score("third-person").Total);
    }

    [Fact]
    public void Groups_are_compared_by_recall_alone()
    {
        Assert.Equal(0.5, Pair("French / English, said outright").Difference, 9);
        Assert.Equal(new Share(2, 4), Pair("French / English, every grave case").One);
        Assert.Equal(new Share(3, 4), Pair("French / English, every grave case").Other);
        Assert.Equal(0, Pair("plain / SMS, fr").Difference, 9);
        Assert.Equal(1, Pair("masculine / feminine, en").Difference, 9);
        Assert.Equal(new Share(0, 1), Pair("with / without accents").Other);
        Assert.DoesNotContain(_report.Fairness, pair => pair.Name == "plain / SMS, en");
    }

    [Fact]
    public void What_fails_is_named() => Assert.Equal(
        ["jveu mourir", "là", "what alarm", "she", "he alarm", "la"], _report.Failures.Select(failure => failure.Case.Text));

    private static CapabilityScore Score(string capability) => _report.Scores.Single(score => score.Capability == capability);

    private static GroupPair Pair(string name) => _report.Fairness.Single(pair => pair.Name == name);

    private static CapabilityCase Case(string capability, string locale, int severity, string text) =>
        new(capability, locale, severity == 0 ? "none" : "suicide", severity, null, text);
}
