namespace PreventionBot.Dialogs.Hours;

/// <summary>The same hours on one or more days. An end at or before the start is on the next day.</summary>
internal sealed record OpenSpan(WeekDays Days, TimeSpan From, TimeSpan To)
{
    public bool PassesMidnight => To <= From;

    public bool CoversDay(TimeSpan time) => time >= From && (PassesMidnight || time < To);

    public bool CoversNextMorning(TimeSpan time) => PassesMidnight && time < To;
}

/// <summary>Days in a row, which may run over the end of the week.</summary>
internal readonly record struct WeekDays(DayOfWeek First, DayOfWeek Last)
{
    public bool IsWholeWeek => ((int)Last + 1) % 7 == (int)First;

    public bool Contains(DayOfWeek day)
    {
        var length = ((int)Last - (int)First + 7) % 7;
        return ((int)day - (int)First + 7) % 7 <= length;
    }
}
