namespace PreventionBot.Dialogs.Tests.Compiling;

public class TodayTests
{
    private static readonly DateOnly _longAfter = new(2031, 1, 1);

    [Fact]
    public void Numbers_verified_long_ago_stop_publishing_but_never_a_service()
    {
        var published = BookCompiler.Compile(BaseFiles.All, _longAfter);

        Assert.Null(published.Book);
        Assert.Contains(published.Findings, finding => finding is { Code: "DLG093", Level: FindingLevel.Error });
        Assert.NotNull(BookCompiler.Compile(BaseFiles.All).Book);
    }

    [Fact]
    public void A_day_asks_for_nothing_else_than_fresh_numbers_and_reviews()
    {
        var codes = BookCompiler.Compile(BaseFiles.All, _longAfter).Findings.Select(finding => finding.Code).Distinct();

        Assert.Equal(["DLG091", "DLG093"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_channel_that_cuts_makes_long_labels_worth_a_hint()
    {
        var findings = BookCompiler.Compile(BaseFiles.French, labelRoom: 18).Findings;

        Assert.All(findings, finding => Assert.Equal(("DLG055", FindingLevel.Hint), (finding.Code, finding.Level)));
        Assert.Equal(
            ["fr/accueil.md:34", "fr/fugue.md:20"],
            findings.Select(finding => $"{finding.Path}:{finding.Line}"));
    }
}
