using System.Globalization;
using PreventionBot.Dialogs.Hours;

namespace PreventionBot.Dialogs.Tests.Hours;

public class OpeningHoursTests
{
    [Theory] // 2026-11-23 is a Monday.
    [InlineData("24/7", "2026-11-29 03:00", true)]
    [InlineData("unverified", "2026-11-23 12:00", null)]
    [InlineData("mon-sun 09:00-23:00", "2026-11-23 08:59", false)]
    [InlineData("mon-sun 09:00-23:00", "2026-11-23 09:00", true)]
    [InlineData("mon-sun 09:00-23:00", "2026-11-29 22:59", true)]
    [InlineData("mon-sun 09:00-23:00", "2026-11-29 23:00", false)]
    [InlineData("mon-fri 10:00-19:00", "2026-11-27 18:59", true)]
    [InlineData("mon-fri 10:00-19:00", "2026-11-28 12:00", false)]
    [InlineData("mon-fri 10:00-19:00", "2026-11-29 12:00", false)]
    [InlineData("mon-fri 10:00-19:00", "2026-11-30 10:00", true)]
    [InlineData("sat-sun 10:00-12:00", "2026-11-28 10:00", true)]
    [InlineData("sat-sun 10:00-12:00", "2026-11-30 10:00", false)]
    [InlineData("fri-mon 10:00-12:00", "2026-11-30 10:00", true)]
    [InlineData("fri-mon 10:00-12:00", "2026-12-01 10:00", false)]
    [InlineData("fri 20:00-02:00", "2026-11-27 23:59", true)]
    [InlineData("fri 20:00-02:00", "2026-11-28 01:59", true)]
    [InlineData("fri 20:00-02:00", "2026-11-28 02:00", false)]
    [InlineData("fri 20:00-02:00", "2026-11-27 01:00", false)]
    [InlineData("sun 20:00-02:00", "2026-11-30 01:00", true)]
    [InlineData("mon-sun 18:00-24:00", "2026-11-23 23:59", true)]
    [InlineData("mon-sun 18:00-24:00", "2026-11-24 00:00", false)]
    [InlineData("mon-fri 10:00-19:00, sat 10:00-13:00", "2026-11-28 12:59", true)]
    [InlineData("mon-fri 10:00-19:00, sat 10:00-13:00", "2026-11-28 13:00", false)]
    public void A_service_is_open_from_its_first_minute_up_to_its_last(string hours, string local, bool? expected)
    {
        var time = DateTimeOffset.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        Assert.Equal(expected, HoursReader.Read(hours)?.IsOpen(time));
    }

    [Theory]
    [InlineData("24/7", "jour et nuit", "day and night")]
    [InlineData("unverified", "horaires sur le site", "see their site for hours")]
    [InlineData("mon-sun 09:00-23:00", "tous les jours de 9 h à 23 h", "every day from 9 am to 11 pm")]
    [InlineData("mon-fri 10:00-19:30", "du lundi au vendredi de 10 h à 19 h 30", "Monday to Friday from 10 am to 7:30 pm")]
    [InlineData("sat 12:00-24:00", "le samedi de 12 h à minuit", "Saturday from noon to midnight")]
    [InlineData("mon 09:00-12:00, wed 14:05-18:00", "le lundi de 9 h à 12 h, le mercredi de 14 h 05 à 18 h", "Monday from 9 am to noon, Wednesday from 2:05 pm to 6 pm")]
    [InlineData("sat-sun 00:00-24:00", "du samedi au dimanche, jour et nuit", "Saturday to Sunday, day and night")]
    public void Hours_are_said_in_plain_words(string hours, string french, string english)
    {
        Assert.Equal(french, HoursReader.Read(hours)?.Text("fr"));
        Assert.Equal(english, HoursReader.Read(hours)?.Text("en"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24h/24")]
    [InlineData("lun-ven 10:00-19:00")]
    [InlineData("mon-fri 10h-19h")]
    [InlineData("mon-fri 9:00-19:00")]
    [InlineData("mon-fri 10:00")]
    [InlineData("mon-fri 10:00-10:00")]
    [InlineData("mon-fri 24:00-10:00")]
    [InlineData("mon-wed-fri 10:00-12:00")]
    [InlineData("mon-fri 10:00-25:00")]
    public void Anything_else_is_not_read_as_hours(string hours)
    {
        Assert.Null(HoursReader.Read(hours));
    }
}
