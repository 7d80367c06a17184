using System.Globalization;

namespace PreventionBot.Dialogs.Hours;

/// <summary>Opening hours as one would say them in French.</summary>
internal static class FrenchHours
{
    private static readonly string[] _days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    public static string Of(OpeningHours hours)
    {
        if (hours.IsAlways)
            return "jour et nuit";
        return hours.Spans.Count == 0 ? "horaires sur le site" : string.Join(", ", hours.Spans.Select(Span));
    }

    private static string Span(OpenSpan span)
    {
        if (span is { From.Ticks: 0, To.Ticks: 0 })
            return Days(span.Days) + ", jour et nuit";
        return $"{Days(span.Days)} de {Time(span.From)} à {Time(span.To)}";
    }

    private static string Days(WeekDays days)
    {
        if (days.IsWholeWeek)
            return "tous les jours";
        return days.First == days.Last ? $"le {Name(days.First)}" : $"du {Name(days.First)} au {Name(days.Last)}";
    }

    private static string Name(DayOfWeek day) => _days[(int)day];

    private static string Time(TimeSpan time)
    {
        if (time == TimeSpan.Zero)
            return "minuit";
        var hour = time.Hours.ToString(CultureInfo.InvariantCulture);
        return time.Minutes == 0 ? $"{hour} h" : $"{hour} h {time.Minutes:00}";
    }
}
