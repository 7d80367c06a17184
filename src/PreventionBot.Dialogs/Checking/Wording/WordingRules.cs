using System.Runtime.CompilerServices;
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

    /// <summary>Words of the names of services, kept while a directory stays as it is: they are asked for at every keystroke.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<Line>, HashSet<string>> _names = [];

    public static void Check(Draft draft, Report report)
    {
        foreach (var locale in draft.Locales)
        {
            var names = _names.GetValue(draft.Lines[locale], Names);
            foreach (var topic in draft.Spoken.Where(topic => topic.Locale == locale))
            {
                foreach (var step in topic.Steps)
                {
                    if (draft.Memory is { } memory)
                        memory.Ask(topic, step, report, found => CheckStep(StepText.Of(topic, step, names), found));
                    else
                        CheckStep(StepText.Of(topic, step, names), report);
                }
            }
        }
    }

    private static HashSet<string> Names(IReadOnlyList<Line> lines) => lines
        .SelectMany(line => SentenceSplitter.Split(line.Name))
        .SelectMany(sentence => sentence.Words)
        .Select(word => word.Raw)
        .ToHashSet(StringComparer.Ordinal);

    private static void CheckStep(StepText text, Report report)
    {
        foreach (var rule in _inOrder)
            rule(text, report);
    }
}
