using System.Text;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>074: no little pictures where somebody may be in danger.</summary>
internal static class Emoji
{
    public static void Check(StepText text, Report report)
    {
        if (text.Step.Properties.Get("risk") is not ("medium" or "high"))
            return;
        foreach (var bubble in text.Bubbles)
            CheckWords(bubble.Speech.Aloud, bubble.Speech.At);
        foreach (var label in text.Labels)
            CheckWords(label.Option.To.Label, label.Option.At);

        void CheckWords(string words, Position at)
        {
            if (words.EnumerateRunes().FirstOrDefault(IsPicture) is { Value: > 0 } picture)
            {
                report.Warning("DLG074", text.Topic.Path, at,
                    ($"« {picture} » dans une étape à risque.", $"“{picture}” in a step at risk."),
                    ("Retire-le : ici, les mots suffisent.", "Take it out: words are enough here."));
            }
        }
    }

    private static bool IsPicture(Rune rune) => rune.Value
        is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or 0x203C or 0x2049;
}
