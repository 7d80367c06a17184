using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Checking;

/// <summary>061: a number that is said can be called with one touch. A button can hold no link, so only bubbles count.</summary>
internal static partial class UnlinkedNumbers
{
    /// <summary>Shorter ones look like ages and hours; they count only after a word for calling.</summary>
    private const int LongEnough = 3;

    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        var known = DirectoryWords.In(draft, topic.Locale).Numbers;
        foreach (var (at, words) in Said.InBubbles(step))
        {
            foreach (var number in Numbers(words).Where(number => known.Contains(PhoneNumbers.Digits(number))).Distinct())
            {
                report.Warning("DLG061", topic.Path, at,
                    ($"« {number} » est dit sans lien : on ne peut pas l'appeler en le touchant.",
                        $"“{number}” is said without a link: nobody can call it by touching it."),
                    ($"Écris « [{number}](_lignes.md#section) ».", $"Write “[{number}](_lignes.md#section)”."));
            }
        }
    }

    private static IEnumerable<string> Numbers(string words) => !PhoneNumbers.MayHold(words) ? [] : PhoneNumbers.In(words).Concat(Alone()
        .Matches(words)
        .Select(match => match.Value)
        .Where(number => PhoneNumbers.Digits(number).Length >= LongEnough));

    [GeneratedRegex(@"(?<![\w.,+])\d(?:[ .\u00A0\u202F-]?\d)+(?!\w|[ \u00A0\u202F](?:€|euros?|ans|years|h|km|m|g)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
