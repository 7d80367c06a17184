using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Judging;

/// <summary>"pas envie de mourir", "il me frappe pas": a negation beside the hit, in the hit's own clause.</summary>
internal static class Negation
{
    public static string? Reason(Reading reading, Match hit)
    {
        foreach (var (target, negation) in reading.Found(TargetKind.Negation))
        {
            var entry = reading.Lexicon.Modifiers.Negations[target.Index];
            if ((Precedes(reading, entry, negation, hit) || Follows(reading, entry, negation, hit))
                && !IsException(reading, negation))
            {
                return entry.Reason;
            }
        }

        return null;
    }

    private static bool Precedes(Reading reading, Modifier entry, Match negation, Match hit)
    {
        var between = hit.First - negation.End;
        return between >= 0 && between <= entry.After
            && !reading.HasBreak(negation.End, hit.First, Break.Comma)
            && !StartsClause(reading, negation.End, hit.First, entry.After);
    }

    // "il me frappe pas": spoken French drops the "ne" and denies afterwards.
    private static bool Follows(Reading reading, Modifier entry, Match negation, Match hit) =>
        entry.Before >= 0 && negation.First == hit.End && !reading.HasBreak(hit.End, hit.End, Break.Comma);

    // "je sais pas", "arrête pas de": the word is there and negates nothing that follows.
    private static bool IsException(Reading reading, Match negation)
    {
        foreach (var (_, exception) in reading.Found(TargetKind.NotNegation))
        {
            if (exception.First < negation.End && negation.First < exception.End)
                return true;
        }

        return false;
    }

    // "sert plus à rien je veux…": the pronoun opens a clause of its own. An entry of reach 0 ("crois pas que") says so itself.
    private static bool StartsClause(Reading reading, int first, int last, int reach)
    {
        for (var index = first; reach > 0 && index <= last; index++)
        {
            if (reading.Lexicon.Modifiers.Clause.Contains(reading.Tokens[index].Text)
                || reading.Lexicon.Modifiers.Starters.Contains(reading.Tokens[index].Text))
            {
                return true;
            }
        }

        return false;
    }
}
