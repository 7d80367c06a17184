using PreventionBot.Training.Capabilities;

namespace PreventionBot.Training.Tests.Shipped;

public sealed class ShippedCapabilitiesTests
{
    private const int Fewest = 25;

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Capabilities");
    private static readonly IReadOnlyList<CapabilityCase> _cases = CapabilityFile.ReadFolder(_folder);

    [Fact]
    public void No_capability_and_no_category_falls_by_more_than_two_hundredths()
    {
        var now = CapabilityBaseline.Of(
            CapabilityReport.Of(_cases, Content.Detector.Assess), BlindSets.Categories(Path.Combine(AppContext.BaseDirectory, "Blind"), Content.Detector));

        var falls = CapabilityBaseline.Parse(File.ReadLines(Path.Combine(_folder, CapabilityBaseline.FileName))).FallsTo(now);

        Assert.True(falls.Count == 0,
            string.Join('\n', falls) + "\nIf the change is wanted, keep the new figures and say why in the commit: ./pbot signals capabilities --baseline --into docs/detection.md");
    }

    [Fact]
    public void Every_capability_is_asked_of_both_languages_often_enough() => Assert.All(
        _cases.GroupBy(one => one.Capability),
        capability => Assert.All(["fr", "en"], locale => Assert.InRange(capability.Count(one => one.Locale == locale), Fewest, int.MaxValue)));

    [Theory]
    [InlineData("explicit", "fr", "explicit", "en")]
    [InlineData("explicit", "fr", "sms", "fr")]
    [InlineData("explicit", "en", "sms", "en")]
    public void Twins_say_the_same_line_by_line(string one, string oneLocale, string other, string otherLocale) =>
        Assert.Equal(Labels(one, oneLocale), Labels(other, otherLocale));

    [Fact]
    public void No_case_is_written_twice_in_a_capability() =>
        Assert.Empty(_cases.GroupBy(one => (one.Capability, one.Locale, one.Text)).Where(same => same.Count() > 1).Select(same => same.Key));

    /// <summary>Short plain sentences meet by chance (3 of 1,070 when they were written); more would be learning the answers.</summary>
    [Fact]
    public void The_model_has_not_read_the_cases()
    {
        var read = Content.Corpus.Select(message => message.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.InRange(_cases.Count(one => read.Contains(one.Text)), 0, _cases.Count / 100);
    }

    private static IEnumerable<(string, int)> Labels(string capability, string locale) =>
        _cases.Where(one => one.Capability == capability && one.Locale == locale).Select(one => (one.Category, one.Severity));
}
