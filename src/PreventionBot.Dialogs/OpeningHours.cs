using PreventionBot.Dialogs.Hours;

namespace PreventionBot.Dialogs;

/// <summary>When a service answers, in its own local time.</summary>
public sealed class OpeningHours
{
    internal OpeningHours(IReadOnlyList<OpenSpan> spans, bool isAlways)
    {
        Spans = spans;
        IsAlways = isAlways;
    }

    /// <summary>The hours could not be verified; the service is never counted as open.</summary>
    public static OpeningHours Unverified { get; } = new([], isAlways: false);

    /// <summary>Day and night, every day.</summary>
    public static OpeningHours Always { get; } = new([], isAlways: true);

    internal bool IsAlways { get; }

    internal IReadOnlyList<OpenSpan> Spans { get; }

    /// <summary>Whether it answers at this moment; the opening minute counts, the closing minute does not.</summary>
    /// <param name="local">The time at the service, by its own clock.</param>
    /// <returns>Null when the hours are unverified.</returns>
    public bool? IsOpen(DateTimeOffset local)
    {
        if (IsAlways)
            return true;
        if (Spans.Count == 0)
            return null;
        var today = local.DayOfWeek;
        var yesterday = (DayOfWeek)(((int)today + 6) % 7);
        foreach (var span in Spans)
        {
            if ((span.Days.Contains(today) && span.CoversDay(local.TimeOfDay))
                || (span.Days.Contains(yesterday) && span.CoversNextMorning(local.TimeOfDay)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The hours in plain words, e.g. "tous les jours de 9 h à 23 h"; French unless the locale is English.</summary>
    public string Text(string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return locale.StartsWith("en", StringComparison.Ordinal) ? EnglishHours.Of(this) : FrenchHours.Of(this);
    }
}
