using PreventionBot.Dialogs.Checking.Reading;

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

    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        var text = StepText.Of(topic, step, DirectoryWords.In(draft, topic.Locale).Names);
        foreach (var rule in _inOrder)
            rule(text, report);
    }
}
