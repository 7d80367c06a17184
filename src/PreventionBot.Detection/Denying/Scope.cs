using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Denying;

/// <summary>How far a denial reaches in its sentence, and what reaches it.</summary>
/// <param name="message">As received.</param>
/// <param name="tokens">Its words.</param>
/// <param name="words">Where a denial begins and ends.</param>
internal sealed class Scope(string message, IReadOnlyList<Token> tokens, DenialWords words)
{
    // "mon beau père m'a jamais…": the one spoken of stands close by; what is farther off is judged by itself.
    private const int LookBack = 4;

    // "… chez moi le week-end": what belongs to the denial and names nobody anew.
    private const int LookAhead = 5;

    /// <summary>The first word of the denial, from the one it speaks of.</summary>
    public int Begin(Match denial)
    {
        for (var index = denial.First; denial.First - index <= LookBack; index--)
        {
            if (words.Subjects.Contains(tokens[index].Text))
                return index;
            if (index == 0 || tokens[index].Before >= Break.Comma)
                break;
        }

        return denial.First;
    }

    /// <summary>Past its last word.</summary>
    public int End(Match denial)
    {
        var end = denial.End;
        while (end < tokens.Count && end - denial.End < LookAhead && tokens[end].Before < Break.Comma && !words.Stops.Contains(tokens[end].Text))
            end++;
        return end;
    }

    /// <summary>Whether a question mark follows: a question denies nothing.</summary>
    public bool IsAsked(Match denial)
    {
        var last = denial.End - 1;
        while (last + 1 < tokens.Count && tokens[last + 1].Before < Break.Comma)
            last++;
        var next = last + 1 < tokens.Count ? tokens[last + 1].Start : message.Length;
        return message.AsSpan(tokens[last].End, next - tokens[last].End).Contains('?');
    }

    /// <summary>Whether words at some place leave the denial without effect.</summary>
    public bool Reaches(VoidPlace place, Match other, Match denial) => place switch
    {
        VoidPlace.Close => other.First <= denial.End && denial.First <= other.End && !IsParted(denial, other),
        VoidPlace.Before => other.First < denial.First && !IsParted(other, denial),
        VoidPlace.After => other.First >= denial.End && !IsParted(denial, other),
        _ => true,
    };

    // The end of a sentence between two places.
    private bool IsParted(Match one, Match two)
    {
        for (var index = Math.Min(one.End, two.End); index <= Math.Max(one.First, two.First); index++)
        {
            if (tokens[index].Before == Break.Sentence)
                return true;
        }

        return false;
    }
}
