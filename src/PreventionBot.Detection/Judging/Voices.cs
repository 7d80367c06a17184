using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Judging;

/// <summary>Finds out whom a hit concerns from its own words and the few before it.</summary>
internal static class Voices
{
    private const int LookBack = 4;

    /// <summary>The subject of a signal made of these hits.</summary>
    public static Subject Subject(Reading reading, Rule rule, IReadOnlyList<Match> hits)
    {
        if (rule.Subject is { } said)
            return said;
        var voices = hits.Select(hit => Of(reading, hit)).ToList();
        if (voices.Contains(Voice.FirstPerson))
            return Detection.Subject.Self;
        return voices.Contains(Voice.SomebodyKnown)
            || (voices.Contains(Voice.Pronoun) && reading.Lexicon.Modifiers.PronounCategories.Contains(rule.Category))
            ? Detection.Subject.Other
            : Detection.Subject.Self;
    }

    public static Voice Of(Reading reading, Match hit)
    {
        var modifiers = reading.Lexicon.Modifiers;
        for (var index = hit.First; index < hit.End; index++)
        {
            if (modifiers.FirstPerson.Contains(reading.Tokens[index].Text))
                return Voice.FirstPerson;
        }
        // Backwards from the hit: the nearest word that names anybody decides.
        for (var index = hit.First; index > 0 && hit.First - index < LookBack; index--)
        {
            if (reading.Tokens[index].Before >= Break.Comma || IsNamed(reading, index - 1) || Third(index - 1))
                break;
            if (modifiers.FirstPerson.Contains(reading.Tokens[index - 1].Text))
                return Voice.FirstPerson;
        }

        if (NamedBefore(reading, hit.End))
            return Voice.SomebodyKnown;
        for (var index = Math.Max(0, hit.First - LookBack); index < hit.End; index++)
        {
            if (Third(index))
                return Voice.Pronoun;
        }

        return Voice.Unclear;

        bool Third(int index) => modifiers.ThirdPerson.Contains(reading.Tokens[index].Text);
    }

    private static bool IsNamed(Reading reading, int index)
    {
        foreach (var (_, person) in reading.Found(TargetKind.Person))
        {
            if (person.First <= index && index < person.End)
                return true;
        }

        return false;
    }

    private static bool NamedBefore(Reading reading, int end)
    {
        foreach (var (_, person) in reading.Found(TargetKind.Person))
        {
            if (person.First < end)
                return true;
        }

        return false;
    }
}
