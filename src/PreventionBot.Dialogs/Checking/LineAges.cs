using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>
/// 093: somebody has made sure of every number in the last 90 days. Only asked where a day is given: a service
/// must not refuse to start because time has passed.
/// </summary>
internal static class LineAges
{
    private const int Days = 90;

    public static void Check(Draft draft, Report report)
    {
        if (draft.Today is not { } today)
            return;
        foreach (var locale in draft.Locales)
        {
            foreach (var line in draft.Lines[locale])
                CheckLine(draft, locale, line, today, report);
        }
    }

    private static void CheckLine(Draft draft, string locale, Line line, DateOnly today, Report report)
    {
        if (line.Checked <= today && line.Checked.AddDays(Days) >= today)
            return;
        if (draft.Find(locale, Reserved.Lines) is not { } directory || directory.Find(line.Id) is not { } step)
            return;
        var age = today.DayNumber - line.Checked.DayNumber;
        report.Error("DLG093", directory.Path, step.Properties.Find("checked")?.At ?? step.At,
            age < 0
                ? ($"« {line.Name} » : vérifié le {line.Checked:yyyy-MM-dd}, c'est dans le futur.",
                    $"“{line.Name}”: verified on {line.Checked:yyyy-MM-dd} is in the future.")
                : ($"« {line.Name} » : vérifié il y a {age} jours ({Days} au plus).",
                    $"“{line.Name}”: verified {age} days ago ({Days} at most)."),
            ("Vérifie le numéro et les horaires, puis écris la date du jour.",
                "Verify the number and the hours, then write today's date."));
    }
}
