using PreventionBot.Conversations.Turns;

namespace PreventionBot.Conversations.Hours;

/// <summary>When staff can be reached, in the helpline's own time zone, daylight saving included.</summary>
public sealed class HelplineHours
{
    private static readonly TimeSpan NightBegins = TimeSpan.FromHours(21);
    private static readonly TimeSpan NightEnds = TimeSpan.FromHours(6);

    private readonly TimeZoneInfo _zone;
    private readonly ILookup<DayOfWeek, OpeningWindow> _windows;

    /// <summary>Opening windows in a time zone.</summary>
    /// <param name="zone">The helpline's time zone.</param>
    /// <param name="windows">Any number of windows; none means never open.</param>
    public HelplineHours(TimeZoneInfo zone, IEnumerable<OpeningWindow> windows)
    {
        ArgumentNullException.ThrowIfNull(zone);
        _zone = zone;
        _windows = windows.OrderBy(w => w.Opens).ToLookup(w => w.Day);
    }

    /// <summary>The outside world at an instant, as a turn sees it.</summary>
    /// <param name="utc">The instant.</param>
    public TurnMoment At(DateTimeOffset utc)
    {
        var local = TimeZoneInfo.ConvertTime(utc, _zone);
        var open = _windows[local.DayOfWeek].Any(w => w.Opens <= local.TimeOfDay && local.TimeOfDay < w.Closes);
        var night = local.TimeOfDay >= NightBegins || local.TimeOfDay < NightEnds;
        return new TurnMoment(utc, local, open, open ? null : Next(local), night);
    }

    /// <summary>The next opening after a local time within a week; null when there is none.</summary>
    private DateTimeOffset? Next(DateTimeOffset local)
    {
        for (var ahead = 0; ahead <= 7; ahead++)
        {
            var day = local.Date.AddDays(ahead);
            foreach (var window in _windows[day.DayOfWeek])
            {
                var opens = day + window.Opens;
                var instant = new DateTimeOffset(opens, _zone.GetUtcOffset(opens));
                if (instant > local)
                {
                    return instant;
                }
            }
        }

        return null;
    }
}
