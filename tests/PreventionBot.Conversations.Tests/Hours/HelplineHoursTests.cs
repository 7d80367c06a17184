using PreventionBot.Conversations.Hours;

namespace PreventionBot.Conversations.Tests.Hours;

public sealed class HelplineHoursTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Theory]
    [InlineData("2026-11-23T12:59:59Z", false)] // 13:59:59 in Paris
    [InlineData("2026-11-23T13:00:00Z", true)]
    [InlineData("2026-11-23T21:59:59Z", true)]
    [InlineData("2026-11-23T22:00:00Z", false)]
    [InlineData("2026-11-28T13:00:00Z", false)] // a Saturday
    [InlineData("2026-07-01T12:00:00Z", true)] // 14:00 in summer time
    public void It_is_open_from_the_first_second_to_before_the_last(string utc, bool open) =>
        Assert.Equal(open, Hours("mon-fri 14:00-23:00").At(Time(utc)).HelplineOpen);

    [Theory]
    [InlineData("2026-11-23T22:40:00Z", "2026-11-24T14:00:00+01:00")]
    [InlineData("2026-11-23T08:00:00Z", "2026-11-23T14:00:00+01:00")]
    [InlineData("2026-11-27T23:00:00Z", "2026-11-30T14:00:00+01:00")] // over the weekend
    [InlineData("2026-10-24T23:30:00Z", "2026-10-26T14:00:00+01:00")] // the night the clocks go back
    [InlineData("2027-03-26T23:30:00Z", "2027-03-29T14:00:00+02:00")] // the weekend they go forward
    public void When_closed_it_knows_the_next_opening(string utc, string next) =>
        Assert.Equal(DateTimeOffset.Parse(next, System.Globalization.CultureInfo.InvariantCulture), Hours("mon-fri 14:00-23:00").At(Time(utc)).NextOpening);

    [Fact]
    public void Never_open_has_no_next_opening()
    {
        var moment = new HelplineHours(Paris, []).At(Time("2026-11-23T12:00:00Z"));

        Assert.False(moment.HelplineOpen);
        Assert.Null(moment.NextOpening);
    }

    [Fact]
    public void A_whole_week_is_always_open() =>
        Assert.All(Enumerable.Range(0, 7 * 24), h => Assert.True(Hours("mon-sun 00:00-24:00").At(Time("2026-11-23T00:30:00Z").AddHours(h)).HelplineOpen));

    [Theory]
    [InlineData("fri-mon 10:00-12:00", 4)]
    [InlineData("sat 10:00-24:00", 1)]
    public void Days_may_run_over_the_end_of_the_week(string text, int days) => Assert.Equal(days, OpeningWindow.Parse(text).Count);

    [Theory]
    [InlineData("")]
    [InlineData("monday 10:00-12:00")]
    [InlineData("mon 12:00-10:00")]
    [InlineData("mon 10:00")]
    [InlineData("mon 10h-12h")]
    [InlineData("mon-tue-wed 10:00-12:00")]
    public void What_is_no_window_is_refused_with_an_example(string text) =>
        Assert.Contains("mon-fri 14:00-23:00", Assert.Throws<FormatException>(() => OpeningWindow.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "2026-11-24T14:00:00+01:00", "demain à 14 h")]
    [InlineData("fr", "2026-11-23T23:45:00+01:00", "aujourd'hui à 23 h 45")]
    [InlineData("fr", "2026-11-30T09:30:00+01:00", "lundi à 9 h 30")]
    [InlineData("en", "2026-11-24T14:00:00+01:00", "tomorrow at 14:00")]
    [InlineData("en", "2026-11-30T14:00:00+01:00", "on Monday at 14:00")]
    public void The_next_opening_is_said_as_one_would_say_it(string locale, string next, string words) => Assert.Equal(
        words, OpeningWords.For(Time(next), Time("2026-11-23T23:40:00+01:00"), locale));

    private static HelplineHours Hours(string text) => new(Paris, OpeningWindow.Parse(text));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
