using PreventionBot.Training.Capabilities;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Capabilities;

public sealed class CapabilityBaselineTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var kept = Kept(("capability explicit", 104, 106), ("category violence", 24, 29));

        Assert.Equal(kept.Figures, CapabilityBaseline.Parse(kept.Write().Split('\n')).Figures);
    }

    [Theory]
    [InlineData("capability explicit 104 106")]
    [InlineData("capability\texplicit\t-1\t106")]
    public void Another_line_is_refused(string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => CapabilityBaseline.Parse([line])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(100, true)]
    [InlineData(90, true)]
    [InlineData(88, true)]
    [InlineData(87, false)]
    public void A_figure_may_fall_by_two_hundredths_and_no_more(int hits, bool stands) =>
        Assert.Equal(stands, Kept(("capability quote", 90, 100)).FallsTo(Kept(("capability quote", hits, 100))).Count == 0);

    [Fact]
    public void A_fall_is_told_with_both_figures() => Assert.Equal(
        ["category violence fell from 0.900 (9 of 10) to 0.800 (8 of 10)."],
        Kept(("category violence", 9, 10)).FallsTo(Kept(("category violence", 8, 10))));

    [Fact]
    public void What_comes_or_goes_is_told() => Assert.Equal(
        ["capability old is kept and no longer measured.", "capability new is measured and not kept yet."],
        Kept(("capability old", 1, 1)).FallsTo(Kept(("capability new", 1, 1))));

    private static CapabilityBaseline Kept(params (string Name, int Hits, int Of)[] figures) =>
        new(figures.ToDictionary(figure => figure.Name, figure => new Share(figure.Hits, figure.Of)));
}
