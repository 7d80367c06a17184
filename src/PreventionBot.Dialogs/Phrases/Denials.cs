using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Phrases;

/// <summary>
/// Decides whether a phrase is turned round by what stands before it: "je ne peux pas promettre que ça reste entre
/// nous" is no promise, "ne t'inquiète pas, ça reste entre nous" is one.
/// </summary>
internal sealed class Denials
{
    private static readonly Denials _french = new("fr");
    private static readonly Denials _english = new("en");

    private readonly PhraseTree<bool> _denials;
    private readonly HashSet<string> _breaks;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _conditions;

    private Denials(string language)
    {
        var lines = WordList.Read($"denials.{language}.tsv");
        _denials = new PhraseTree<bool>(lines
            .Where(line => line[0] is "denial" or "none")
            .Select(line => (Pattern.Parse(line[1]), line[0] == "denial")));
        _breaks = Words("break");
        _links = Words("link");
        _conditions = Words("condition");

        HashSet<string> Words(string kind) => [.. lines.Where(line => line[0] == kind).Select(line => Folding.Fold(line[1]))];
    }

    public static Denials In(string language) => language == "en" ? _english : _french;

    /// <summary>The denials of a sentence, first and last token, in order.</summary>
    public IReadOnlyList<(int First, int Last)> Of(Sentence sentence)
    {
        var denials = new List<(int, int)>();
        var consumed = -1;
        foreach (var found in _denials.In(sentence).OrderBy(found => found.First).ThenByDescending(found => found.Last))
        {
            // "ne t'inquiète pas" holds a denial that denies nothing; the longest reading wins.
            if (found.First <= consumed)
                continue;
            consumed = found.Last;
            if (found.Entry)
                denials.Add((found.First, found.Last));
        }

        return denials;
    }

    /// <summary>One of the denials stands before the token and reaches it.</summary>
    public bool Reach(IReadOnlyList<(int First, int Last)> denials, Sentence sentence, int token)
    {
        if (denials.Count == 0 || denials[0].Last >= token)
            return false;
        var clause = ClauseStart(sentence, token);
        return IsLinked(sentence, clause) || denials.Any(denial => denial.Last < token && denial.First >= clause);
    }

    /// <summary>"si tu souffres de…": said of a case, not of the person.</summary>
    public bool IsCondition(Sentence sentence, int token) => token > 0 && _conditions.Contains(sentence.Tokens[token - 1].Text);

    private int ClauseStart(Sentence sentence, int token)
    {
        for (var at = token; at > 0; at--)
        {
            if (sentence.Tokens[at].StartsClause || (at < token && _breaks.Contains(sentence.Tokens[at].Text)))
                return at;
        }

        return 0;
    }

    /// <summary>"…, ni que", "et que": the clause goes on with what was denied.</summary>
    private bool IsLinked(Sentence sentence, int clause)
    {
        var at = _breaks.Contains(sentence.Tokens[clause].Text) ? clause + 1 : clause;
        return at < sentence.Tokens.Count && _links.Contains(sentence.Tokens[at].Text);
    }
}
