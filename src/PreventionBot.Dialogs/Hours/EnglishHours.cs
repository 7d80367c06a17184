using System.Globalization;

namespace PreventionBot.Dialogs.Hours;

/// <summary>Opening hours as one would say them in English.</summary>
internal static class EnglishHours
{
    public static string Of(OpeningHours hours)
    {
        if (hours.IsAlways)
            return "day and night";
        return hours.Spans.Count == 0 ? "see their site for hours" : string.Join(", ", hours.Spans.Select(Span));
    }

    private static string Span(OpenSpan span)
    {
        if (span is { From.Ticks: 0, To.Ticks: 0 })
            return Days(span.Days) + ", day and night";
        return $"{Days(span.Days)} from {Time(span.From)} to {Time(span.To)}";
    }

    private static string Days(WeekDays days)
    {
        if (days.IsWholeWeek)
            return "every day";
        return days.First == days.Last ? days.First.ToString() : $"{days.First} to {days.Last}";
    }

    private static string Time(TimeSpan time)
    {
        if (time is { Minutes: 0, Hours: 0 or 12 })
            return time.Hours == 0 ? "midnight" : "noon";
        var hour = (time.Hours % 12 == 0 ? 12 : time.Hours % 12).ToString(CultureInfo.InvariantCulture);
        var half = time.Hours < 12 ? "am" : "pm";
        return time.Minutes == 0 ? $"{hour} {half}" : $"{hour}:{time.Minutes:00} {half}";
    }
}
