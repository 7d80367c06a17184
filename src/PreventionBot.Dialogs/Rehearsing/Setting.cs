using System.Collections.Immutable;

namespace PreventionBot.Dialogs.Rehearsing;

/// <summary>The world in which a rehearsal takes place.</summary>
public sealed record Setting
{
    /// <summary>Folder name of the language.</summary>
    public string Locale { get; init; } = Tree.Reserved.SourceLocale;

    /// <summary>Where it begins; null for the greeting.</summary>
    public StepRef? Start { get; init; }

    /// <summary>Read by scripts as <c>night</c>.</summary>
    public bool Night { get; init; }

    /// <summary>Read by scripts as <c>helpline_open</c>; when false, it opens again at 14:00.</summary>
    public bool HelplineOpen { get; init; } = true;

    /// <summary>The hour at the helpline; when null, 15:00 by day and 23:40 by night.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>What is already known of the young person, by variable name, e.g. <c>age</c>.</summary>
    public ImmutableDictionary<string, string> Vars { get; init; } = [];

    /// <summary>Chooses between wordings; 0 takes the first of each.</summary>
    public int Seed { get; init; }

    /// <summary>The local time; the day is always the same Tuesday, so that a rehearsal never hangs on a calendar.</summary>
    public DateTimeOffset Local =>
        new(new DateOnly(2026, 11, 24).ToDateTime(Time ?? (Night ? new TimeOnly(23, 40) : new TimeOnly(15, 0))), TimeSpan.FromHours(1));

    /// <summary>When the helpline opens again; null while it is open.</summary>
    public DateTimeOffset? Opens => HelplineOpen ? null : Next(new TimeOnly(14, 0));

    private DateTimeOffset Next(TimeOnly opening)
    {
        var today = new DateTimeOffset(Local.Date + opening.ToTimeSpan(), Local.Offset);
        return today > Local ? today : today.AddDays(1);
    }
}
