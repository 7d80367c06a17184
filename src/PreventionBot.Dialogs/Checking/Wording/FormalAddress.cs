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
            if (First(bubble) is not var (sentence, token))
                continue;
            var words = sentence.QuoteTokens(token, token);
            report.Warning("DLG076", text.Topic.Path, bubble.At(sentence, token),
                ($"« {words} » : ici, le robot dit « tu ».", $"“{words}”: here the robot says “tu”."),
                ("Passe au « tu », ou ajoute « <!-- audience: adults --> » si c'est pour des adultes.",
                    "Use “tu”, or add “<!-- audience: adults -->” when this is for adults."));
        }
    }

    /// <summary>The first place in a bubble that says "vous" to one young person.</summary>
    private static (Sentence Sentence, int Token)? First(BubbleText bubble)
    {
        if (bubble.Sentences.Any(sentence => _plural.In(sentence).Count > 0))
            return null;
        // Where somebody is "tu", "vous" means them and others: "un truc que vous aimez".
        var saysTu = bubble.Sentences.Any(sentence => sentence.Tokens.Any(token => token.Text is "tu" or "te" or "t" or "toi" or "ton" or "ta" or "tes"));
        foreach (var sentence in bubble.Sentences)
        {
            if (First(sentence, saysTu) is >= 0 and var token)
                return (sentence, token);
        }

        return null;
    }

    /// <summary>The first token that says "vous"; -1 when none does.</summary>
    private static int First(Sentence sentence, bool saysTu)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (!sentence.Words[token.Word].IsQuoted && ((!saysTu && IsVous(sentence, at)) || IsImperative(sentence, at)))
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
