using System.Collections.Frozen;
using PreventionBot.Dialogs.Phrases;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>Why words are not to be said, as written in <c>reasons.tsv</c>.</summary>
/// <param name="Level">Promises and blame stop a book; a tip that may be read wrongly is only to be reviewed.</param>
/// <param name="IsDeniable">"ce n'est pas ta faute" is the opposite of blame; a slur stays one when denied.</param>
/// <param name="IsQuotable">May be quoted as what somebody else says.</param>
/// <param name="IsConditional">May be said of a case: "si tu souffres de…".</param>
/// <param name="IsForTeens">Adults may be told so: "réglez ça avec lui".</param>
/// <param name="InLabels">Also wrong in the mouth of a young person, as a reply to press.</param>
/// <param name="Why">Follows the words quoted.</param>
internal sealed record Reason(
    string Id,
    FindingLevel Level,
    bool IsDeniable,
    bool IsQuotable,
    bool IsConditional,
    bool IsForTeens,
    bool InLabels,
    Bilingual Why,
    Bilingual Mend)
{
    public static readonly FrozenDictionary<string, Reason> All =
        WordList.Read("reasons.tsv").Select(Read).ToFrozenDictionary(reason => reason.Id, StringComparer.Ordinal);

    private static Reason Read(string[] line)
    {
        var excuses = line[2].Split(' ');
        return new Reason(
            line[0],
            line[1] == "E" ? FindingLevel.Error : FindingLevel.Warning,
            excuses.Contains("denied"),
            excuses.Contains("quoted"),
            excuses.Contains("if"),
            excuses.Contains("adults"),
            line[3] == "labels",
            new Bilingual(line[4], line[5]),
            new Bilingual(line[6], line[7]));
    }
}
