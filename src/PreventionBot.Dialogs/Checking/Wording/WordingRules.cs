using PreventionBot.Dialogs.Checking.Reading;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>Everything that is asked of the words of a step, in one list.</summary>
internal static class WordingRules
{
    private static readonly IReadOnlyList<Action<StepText, Report>> _inOrder =
    [
        BubbleSizes.Check,
        LongSentences.Check,
        HardToRead.Check,
        ForbiddenPhrases.Check,
        OneGender.Check,
        FormalAddress.Check,
        Shouting.Check,
        Emoji.Check,
    ];

    public static void Check(Draft draft, Report report)
    {
        foreach (var locale in draft.Locales)
        {
            var names = draft.Lines[locale]
                .SelectMany(line => SentenceSplitter.Split(line.Name))
                .SelectMany(sentence => sentence.Words)
                .Select(word => word.Raw)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var topic in draft.Spoken.Where(topic => topic.Locale == locale))
            {
                foreach (var step in topic.Steps)
                    CheckStep(StepText.Of(topic, step, names), report);
            }
        }
    }

    private static void CheckStep(StepText text, Report report)
    {
        foreach (var rule in _inOrder)
            rule(text, report);
    }
}
