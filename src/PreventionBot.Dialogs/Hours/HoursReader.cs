using System.Globalization;

namespace PreventionBot.Dialogs.Hours;

/// <summary>Reads <c>24/7</c>, <c>unverified</c> and <c>mon-fri 10:00-19:00, sat 10:00-13:00</c>.</summary>
internal static class HoursReader
{
    private static readonly string[] _days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static OpeningHours? Read(string text)
    {
        switch (text.Trim())
        {
            case "24/7":
                return OpeningHours.Always;
            case "unverified":
                return OpeningHours.Unverified;
            default:
                var spans = new List<OpenSpan>();
                foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
                {
                    if (ReadSpan(part) is not { } span)
                        return null;
                    spans.Add(span);
                }

                return new OpeningHours(spans, isAlways: false);
        }
    }

    private static OpenSpan? ReadSpan(string text)
    {
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var days, var hours])
            return null;
        if (hours.Split('-') is not [var from, var to] || ReadTime(from) is not { } start || ReadTime(to) is not { } end)
            return null;
        var ends = days.Split('-');
        var first = Array.IndexOf(_days, ends[0]);
        var last = Array.IndexOf(_days, ends[^1]);
        // "24:00" is midnight, which the span keeps as 0:00 of the next day; equal ends would mean nothing.
        if (ends.Length > 2 || first < 0 || last < 0 || start == end || start == TimeSpan.FromHours(24))
            return null;
        var closing = end == TimeSpan.FromHours(24) ? TimeSpan.Zero : end;
        return new OpenSpan(new WeekDays((DayOfWeek)first, (DayOfWeek)last), start, closing);
    }

    private static TimeSpan? ReadTime(string text)
    {
        if (text == "24:00")
            return TimeSpan.FromHours(24);
        return TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToTimeSpan()
            : null;
    }
}
