using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Assessing;

public sealed class AssessmentTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in CaseFile.Rows("Assessing/cases.tsv"))
            data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    /// <summary><c>cases.tsv</c>: least severity (a final <c>!</c>: exactly that), category or <c>-</c>, subject, message.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_is_assessed_as_its_row_says(string severity, string category, string subject, string message)
    {
        var assessment = ShippedSignals.Detector.Assess(message);
        var least = Enum.Parse<Severity>(severity.TrimEnd('!'));
        if (severity.EndsWith('!'))
            Assert.Equal(least, assessment.Severity);
        else
            Assert.InRange(assessment.Severity, least, Severity.Imminent);
        if (category != "-")
            Assert.Equal(category, assessment.Category);
        if (subject != "-")
            Assert.Equal(Enum.Parse<Subject>(subject), assessment.Subject);
    }

    [Fact]
    public void The_gravest_signal_comes_first()
    {
        var assessment = ShippedSignals.Detector.Assess("jsuis trop triste en ce moment et ce soir je vais me tuer");
        Assert.Equal(Severity.Imminent, assessment.Signals[0].Severity);
        Assert.Equal(assessment.Signals.OrderByDescending(signal => signal.Severity), assessment.Signals);
        Assert.True(assessment.Signals.Count > 1);
    }

    [Fact]
    public void A_signal_points_at_the_original_words()
    {
        const string message = "Bon… J'VEUX  MOURIIIR 😭 voilà";
        var signal = Assert.Single(ShippedSignals.Detector.Assess(message).Signals);
        Assert.Equal("J'VEUX  MOURIIIR", message.Substring(signal.Start, signal.Length));
    }

    [Fact]
    public void An_explanation_never_repeats_the_young_persons_words()
    {
        var signal = ShippedSignals.Detector.Assess("je veux mourir zorglub").Signals[0];
        Assert.DoesNotContain("zorglub", signal.Explanation, StringComparison.Ordinal);
        Assert.NotEmpty(signal.Explanation);
    }

    [Fact]
    public void Fiction_leaves_its_hit_visible_among_the_cancelled()
    {
        var assessment = ShippedSignals.Detector.Assess("dans la série elle se suicide");
        Assert.Equal(Severity.None, assessment.Severity);
        Assert.Equal(Subject.Hypothetical, assessment.Subject);
        Assert.Contains(assessment.Cancelled, cancelled => cancelled.Signal.Category == "suicide");
    }

    [Fact]
    public void Laughter_lowers_a_wish_to_die_and_shows_both()
    {
        var assessment = ShippedSignals.Detector.Assess("j'ai envie de mourir mdr");
        Assert.Equal(Severity.Concern, assessment.Severity);
        Assert.Equal(Severity.High, Assert.Single(assessment.Cancelled).Signal.Severity);
    }

    [Fact]
    public void Laughter_never_lowers_an_imminent_danger() => Assert.Equal(
        Severity.Imminent, ShippedSignals.Detector.Assess("j'ai pris plein de cachets mdr").Severity);
}
