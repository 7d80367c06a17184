using System.Globalization;

namespace PreventionBot.Conversations.Hours;

/// <summary>Says when staff are back, as one would say it.</summary>
internal static class OpeningWords
{
    private static readonly string[] French = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>For instance "demain à 14 h" or "tomorrow at 14:00".</summary>
    public static string For(DateTimeOffset next, DateTimeOffset local, string locale)
    {
        var days = (next.Date - local.Date).Days;
        return locale == "en"
            ? $"{(days == 0 ? "today" : days == 1 ? "tomorrow" : "on " + next.DayOfWeek)} at {next.ToString("HH:mm", CultureInfo.InvariantCulture)}"
            : $"{(days == 0 ? "aujourd'hui" : days == 1 ? "demain" : French[(int)next.DayOfWeek])} à {Hour(next)}";
    }

    private static string Hour(DateTimeOffset time) => time.Minute == 0 ? $"{time.Hour} h" : $"{time.Hour} h {time:mm}";
}
