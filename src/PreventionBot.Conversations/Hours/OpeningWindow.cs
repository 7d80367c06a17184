using System.Globalization;

namespace PreventionBot.Conversations.Hours;

/// <summary>A stretch of one weekday during which staff answer.</summary>
/// <param name="Day">The weekday, local.</param>
/// <param name="Opens">Local time, included.</param>
/// <param name="Closes">Local time, excluded; 24:00 is the end of the day.</param>
public sealed record OpeningWindow(DayOfWeek Day, TimeSpan Opens, TimeSpan Closes)
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>Reads <c>mon-fri 14:00-23:00</c> or <c>sat 10:00-24:00</c>.</summary>
    /// <exception cref="FormatException">The text is no opening window; the message says what was expected.</exception>
    public static IReadOnlyList<OpeningWindow> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
        {
            throw Wrong(text);
        }

        var days = parts[0].Split('-');
        var times = parts[1].Split('-');
        var first = Array.IndexOf(Days, days[0]);
        var last = Array.IndexOf(Days, days[^1]);
        if (first < 0 || last < 0 || days.Length > 2 || times.Length != 2
            || Time(times[0]) is not { } opens || Time(times[1]) is not { } closes || opens >= closes)
        {
            throw Wrong(text);
        }

        var count = ((last - first + 7) % 7) + 1;
        return [.. Enumerable.Range(first, count).Select(d => new OpeningWindow((DayOfWeek)(d % 7), opens, closes))];
    }

    private static TimeSpan? Time(string text) =>
        text == "24:00" ? TimeSpan.FromHours(24)
        : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToTimeSpan()
        : null;

    private static FormatException Wrong(string text) =>
        new($"Opening hours '{text}': expected a day or days and two times, such as 'mon-fri 14:00-23:00'; a night past midnight is two windows.");
}
