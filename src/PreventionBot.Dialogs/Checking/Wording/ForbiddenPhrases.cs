using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>062: words that harm, promise what cannot be kept, blame, label, push away or pretend.</summary>
internal static class ForbiddenPhrases
{
    public static void Check(StepText text, Report report)
    {
        foreach (var bubble in text.Bubbles)
        {
            foreach (var sentence in bubble.Sentences)
            {
                foreach (var found in Forbidden.In(sentence, text.Language).Where(found => !found.Entry.IsSetRight(bubble.Sentences)))
                    Tell(found, sentence, bubble.At(sentence, found.First), text, report);
            }
        }

        foreach (var label in text.Labels)
        {
            // A young person who asks "ça reste entre nous ?" promises nothing.
            foreach (var sentence in label.Sentences.Where(sentence => !sentence.IsQuestion))
            {
                foreach (var found in Forbidden.In(sentence, text.Language).Where(found => found.Entry.Reason.InLabels))
                    Tell(found, sentence, label.Option.At, text, report);
            }
        }
    }

    private static void Tell(Found<Forbidden> found, Sentence sentence, Position at, StepText text, Report report)
    {
        var (reason, topics) = (found.Entry.Reason, found.Entry.Topics);
        if ((topics.Count > 0 && !topics.Contains(text.Topic.Id)) || (reason.IsForTeens && text.IsForAdults))
            return;
        var words = sentence.QuoteTokens(found.First, found.Last);
        var message = new Bilingual($"« {words} » {reason.Why.French}", $"“{words}” {reason.Why.English}");
        if (reason.Level == FindingLevel.Error)
            report.Error("DLG062", text.Topic.Path, at, message, reason.Mend);
        else
            report.Warning("DLG062", text.Topic.Path, at, message, reason.Mend);
    }
}
