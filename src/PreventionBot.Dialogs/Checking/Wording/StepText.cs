using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>Everything a step says, cut into sentences once for all the rules about words.</summary>
/// <param name="Language">Of the word lists: <c>fr</c> or <c>en</c>.</param>
/// <param name="Names">Folded names of services and their acronyms.</param>
internal sealed record StepText(
    Topic Topic, Step Step, string Language, IReadOnlyList<BubbleText> Bubbles, IReadOnlyList<LabelText> Labels, IReadOnlySet<string> Names)
{
    public bool IsForAdults => Step.IsForAdults;

    public IEnumerable<Sentence> Sentences => Bubbles.SelectMany(bubble => bubble.Sentences);

    public static StepText Of(Topic topic, Step step, IReadOnlySet<string> names) => new(
        topic,
        step,
        WordList.Language(topic.Locale),
        [.. step.All.OfType<Node.Speech>().Select(BubbleText.Of)],
        [.. step.Options.Where(option => option.Capture is null).Select(LabelText.Of)],
        names);
}

/// <summary>One bubble.</summary>
/// <param name="Length">Characters on the screen, the labels of links included.</param>
internal sealed record BubbleText(Node.Speech Speech, int Length, IReadOnlyList<Sentence> Sentences)
{
    public static BubbleText Of(Node.Speech speech)
    {
        var isBroken = speech.Words.Segments.Any(segment =>
            segment.Text.StartsWith("- ", StringComparison.Ordinal) || segment.Text.Contains("\\\n", StringComparison.Ordinal));
        // A space stands for each link.
        var length = speech.Aloud.Length + speech.Links.Sum(link => link.Label.Length - 1);
        return new BubbleText(speech, length, SentenceSplitter.Split(speech.Aloud, isBroken));
    }

    /// <summary>Where a token stands in the file.</summary>
    public Position At(Sentence sentence, int token = 0) =>
        sentence.LineOf(token) is > 0 and var line ? new Position(Speech.At.Line + line, 1) : Speech.At;
}

/// <summary>The words of one quick reply, which the young person says.</summary>
internal sealed record LabelText(Option Option, IReadOnlyList<Sentence> Sentences)
{
    public static LabelText Of(Option option) => new(option, SentenceSplitter.Split(option.To.Label));
}
