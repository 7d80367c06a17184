using System.Globalization;

namespace PreventionBot.Dialogs.Text;

/// <summary>Days as authors write them.</summary>
internal static class Dates
{
    /// <summary>A day written <c>2026-11-20</c>; null when there is none or the calendar has no such day.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
