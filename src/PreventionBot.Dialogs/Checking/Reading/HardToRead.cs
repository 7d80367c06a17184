using PreventionBot.Dialogs.Checking.Wording;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Reading;

/// <summary>070: what a step says can be read at nine to eleven years.</summary>
internal static class HardToRead
{
    /// <summary>Below this the measures say more about chance than about the text.</summary>
    public const int FewestWords = 12;

    private const int HardWords = 3;
    private const int HardWordSyllables = 3;

    public static void Check(StepText text, Report report)
    {
        if (text.IsForAdults)
            return;
        var (leastFlesch, mostLix) = text.Language == "en" ? (60, 40) : (80, 36);
        var level = ReadingLevel.Of(text.Sentences, text.Language);
        if (level.Words < FewestWords)
            return;
        var flesch = Math.Round(level.Flesch(text.Language));
        var lix = Math.Round(level.Lix);
        if (flesch >= leastFlesch && lix <= mostLix)
            return;
        var (bubble, sentence) = Hardest(text);
        var words = Words(sentence, text.Language);
        report.Warning("DLG070", text.Topic.Path, bubble.At(sentence),
            (
                $"« {text.Step.Name.Step} » est difficile à lire : Flesch {flesch} ({leastFlesch} au moins), LIX {lix} ({mostLix} au plus). Le plus dur : « {sentence.Text} ».",
                $"“{text.Step.Name.Step}” is hard to read: Flesch {flesch} (at least {leastFlesch}), LIX {lix} (at most {mostLix}). Hardest: “{sentence.Text}”."),
            words.Count == 0
                ? ("Coupe cette phrase en deux.", "Cut this sentence in two.")
                : (
                    $"Coupe cette phrase, ou dis autrement {string.Join(", ", words.Select(word => $"« {word} »"))}.",
                    $"Cut this sentence, or find other words for {string.Join(", ", words.Select(word => $"“{word}”"))}."));
    }

    private static (BubbleText Bubble, Sentence Sentence) Hardest(StepText text) => text.Bubbles
        .SelectMany(bubble => bubble.Sentences.Select(sentence => (bubble, sentence)))
        .Where(pair => ReadingLevel.Counted(pair.sentence).Any())
        .MaxBy(pair =>
        {
            var level = ReadingLevel.Of([pair.sentence], text.Language);
            // A sentence of two long words is no burden; what weighs is length and syllables together.
            return Math.Min(level.Words, LongSentences.MostWords) * (1 + level.Lix - (level.Flesch(text.Language) / 2));
        });

    private static List<string> Words(Sentence sentence, string language) =>
    [
        .. ReadingLevel.Counted(sentence)
            .Select(word => (word.Raw, Syllables: ReadingLevel.SyllablesOf(word.Raw, language)))
            .Where(word => word.Syllables >= HardWordSyllables)
            .OrderByDescending(word => word.Syllables).ThenByDescending(word => word.Raw.Length)
            .Select(word => word.Raw)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(HardWords),
    ];
}
