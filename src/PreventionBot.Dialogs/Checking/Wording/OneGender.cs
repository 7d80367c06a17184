using System.Collections.Frozen;
using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>071: what is said of the young person fits a girl, a boy and everybody else.</summary>
internal static class OneGender
{
    private static readonly PhraseTree<bool> _openings =
        new(WordList.Read("openings.fr.tsv").Select(line => (Pattern.Parse(line[1]), line[0] == "label")));

    /// <summary>Each form of a gendered word, and the form that fits everybody.</summary>
    private static readonly FrozenDictionary<string, string> _forms = WordList.Read("gendered.fr.tsv")
        .SelectMany(line => new[] { (Form: line[0], Both: line[2]), (Form: line[1], Both: line[2]) })
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Both, StringComparer.Ordinal);

    public static void Check(StepText text, Report report)
    {
        if (text.Language != "fr" || text.IsForAdults)
            return;
        foreach (var bubble in text.Bubbles)
        {
            foreach (var sentence in bubble.Sentences)
                CheckSentence(sentence, isLabel: false, token => bubble.At(sentence, token), text, report);
        }

        foreach (var label in text.Labels)
        {
            foreach (var sentence in label.Sentences)
                CheckSentence(sentence, isLabel: true, _ => label.Option.At, text, report);
        }
    }

    private static void CheckSentence(Sentence sentence, bool isLabel, Func<int, Position> at, StepText text, Report report)
    {
        foreach (var found in _openings.In(sentence).Where(found => !found.Entry || isLabel))
        {
            var next = found.Last + 1;
            if (next >= sentence.Tokens.Count || sentence.Tokens[next].Word == sentence.Tokens[found.Last].Word)
                continue;
            var word = sentence.Words[sentence.Tokens[next].Word];
            if (word.IsQuoted && !isLabel)
                continue;
            if (_forms.TryGetValue(word.Raw.ToLowerInvariant(), out var both) && !IsDoubled(sentence, next))
            {
                var said = sentence.QuoteTokens(found.First, next);
                report.Warning("DLG071", text.Topic.Path, at(found.First),
                    ($"« {said} » ne parle qu'aux garçons ou qu'aux filles.", $"“{said}” speaks to boys only, or to girls only."),
                    (
                        $"Tourne la phrase autrement (« ça t'inquiète », « tu es sans nouvelles »), ou écris « {both} ».",
                        $"Say it another way (“ça t'inquiète”, “tu es sans nouvelles”), or write “{both}”."));
            }
        }
    }

    /// <summary>"seul ou seule" speaks to both.</summary>
    private static bool IsDoubled(Sentence sentence, int at) =>
        at + 2 < sentence.Tokens.Count && sentence.Tokens[at + 1].Text is "ou" or "et"
        && sentence.Words[sentence.Tokens[at + 2].Word].Raw.ToLowerInvariant() is var second
        && _forms.TryGetValue(second, out var both) && _forms.GetValueOrDefault(sentence.Words[sentence.Tokens[at].Word].Raw.ToLowerInvariant()) == both;
}
