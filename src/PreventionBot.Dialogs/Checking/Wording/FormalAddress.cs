using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>076: in French the robot says "tu" to young people; "vous" to several people or in quotation marks is fine.</summary>
internal static class FormalAddress
{
    private static readonly PhraseTree<bool> _plural =
        new(WordList.Read("plural.fr.tsv").Select(line => (Pattern.Parse(line[0]), true)));

    public static void Check(StepText text, Report report)
    {
        if (text.Language != "fr" || text.IsForAdults)
            return;
        foreach (var bubble in text.Bubbles)
        {
            foreach (var sentence in bubble.Sentences)
            {
                if (First(sentence) is >= 0 and var token && _plural.In(sentence).Count == 0)
                {
                    var words = sentence.QuoteTokens(token, token);
                    report.Warning("DLG076", text.Topic.Path, bubble.At(sentence, token),
                        new Bilingual($"« {words} » : ici, le robot dit « tu ».", $"“{words}”: here the robot says “tu”."),
                        new Bilingual(
                            "Passe au « tu », ou ajoute « <!-- audience: adults --> » si c'est pour des adultes.",
                            "Use “tu”, or add “<!-- audience: adults -->” when this is for adults."));
                }
            }
        }
    }

    /// <summary>The first token that says "vous"; -1 when none does.</summary>
    private static int First(Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (!sentence.Words[token.Word].IsQuoted && (IsVous(sentence, at) || IsImperative(sentence, at)))
                return at;
        }

        return -1;
    }

    private static bool IsVous(Sentence sentence, int at) =>
        sentence.Tokens[at].Text is "vous" or "votre" or "vos" && (at == 0 || sentence.Tokens[at - 1].Text != "rendez");

    private static bool IsImperative(Sentence sentence, int at) =>
        (at == 0 || sentence.Tokens[at].StartsClause)
        && sentence.Tokens[at].Text is { Length: > 3 } word && word.EndsWith("ez", StringComparison.Ordinal)
        && word is not ("assez" or "chez" or "rendez" or "allez");
}
