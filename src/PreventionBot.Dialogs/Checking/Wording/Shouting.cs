using System.Collections.Frozen;
using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>075: nobody is shouted at, by capitals or by exclamation marks.</summary>
internal static class Shouting
{
    private const int ShortestShout = 3;

    private static readonly FrozenSet<string> _acronyms = WordList.Read("acronyms.tsv").Select(line => line[0]).ToFrozenSet(StringComparer.Ordinal);

    public static void Check(StepText text, Report report)
    {
        foreach (var bubble in text.Bubbles)
        {
            if (Exclaims(bubble))
            {
                report.Hint("DLG075", text.Topic.Path, bubble.Speech.At,
                    ("Beaucoup de points d'exclamation : ça crie.", "Many exclamation marks: that shouts."),
                    ("Un point suffit presque toujours.", "A full stop is nearly always enough."));
            }

            foreach (var sentence in bubble.Sentences)
                CheckCapitals(sentence, bubble, text, report);
        }
    }

    private static void CheckCapitals(Sentence sentence, BubbleText bubble, StepText text, Report report)
    {
        foreach (var word in sentence.Words.Where(word => !word.IsQuoted && IsShout(word.Raw) && !text.Names.Contains(word.Raw)))
        {
            report.Hint("DLG075", text.Topic.Path, bubble.At(sentence),
                ($"« {word.Raw} » en capitales : ça crie.", $"“{word.Raw}” in capitals: that shouts."),
                ($"Écris « {word.Raw.ToLowerInvariant()} », ou **{word.Raw.ToLowerInvariant()}** pour insister.",
                    $"Write “{word.Raw.ToLowerInvariant()}”, or **{word.Raw.ToLowerInvariant()}** to stress it."));
        }
    }

    /// <summary>Nearly every word has a small letter at its start or second, so the look is over at once.</summary>
    private static bool IsShout(string word)
    {
        var letters = 0;
        foreach (var sign in word)
        {
            if (char.IsLower(sign) || char.IsAsciiDigit(sign))
                return false;
            letters += char.IsLetter(sign) ? 1 : 0;
        }

        return letters >= ShortestShout && !_acronyms.Contains(word);
    }

    private static bool Exclaims(BubbleText bubble) =>
        bubble.Sentences.Count(sentence => sentence.End == '!') > 1
        || bubble.Speech.Aloud.Contains("!!", StringComparison.Ordinal) || bubble.Speech.Aloud.Contains("! !", StringComparison.Ordinal);
}
