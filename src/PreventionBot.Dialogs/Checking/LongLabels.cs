namespace PreventionBot.Dialogs.Checking;

/// <summary>055: a reply fits its button, on a small phone and in a channel that cuts.</summary>
internal static class LongLabels
{
    private const int Most = 30;

    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        foreach (var option in step.Options.Where(option => option.Capture is null))
        {
            var length = option.Label.Segments.Sum(segment => segment.Text.EnumerateRunes().Count());
            if (length > Most)
            {
                report.Warning("DLG055", topic.Path, option.At,
                    ($"« {option.To.Label} » : {length} signes sur un bouton ({Most} au plus).",
                        $"“{option.To.Label}”: {length} characters on a button ({Most} at most)."),
                    ("Dis-le en trois ou quatre mots.", "Say it in three or four words."));
            }
            else if (draft.LabelRoom is { } room && length > room)
            {
                report.Hint("DLG055", topic.Path, option.At,
                    ($"« {option.To.Label} » : un canal coupe après {room} signes.",
                        $"“{option.To.Label}”: a channel cuts after {room} characters."),
                    ("Mets le plus important au début.", "Put what matters most first."));
            }
        }
    }
}
