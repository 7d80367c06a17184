using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Finds what was meant as syntax but would be said aloud as it stands.</summary>
internal static partial class NearMiss
{
    private static readonly (Regex Form, string Code, string What, string Mend)[] _slips =
    [
        (WebAddress(), "DLG023", "une adresse web en dehors de _lignes.md", "Ajoute-la à _lignes.md, puis fais un lien vers sa section."),
        (Table(), "DLG021", "un tableau", "Écris des phrases courtes ou une liste."),
        (Wiki(), "DLG034", "un lien entre doubles crochets", "Écris « - [Texte](#etape) »."),
        (BrokenLink(), "DLG034", "un lien mal écrit", "Écris « [Texte](#etape) » : rien entre « ] » et « ( », et des guillemets droits."),
        (CheckBox(), "DLG034", "une case à cocher", "Écris « - [Texte](#etape) »."),
        (Bracket(), "DLG034", "un crochet perdu", "Écris « [Texte](#etape) », ou « \\[ » pour dire un crochet."),
        (ListMark(), "DLG034", "une liste", "Mets « - » et une espace devant chaque réponse."),
        (HeadingMark(), "DLG034", "un titre d'étape", "Écris « ## nom-etape », avec une espace."),
        (Arrow(), "DLG034", "un saut", "Écris « [→](#etape) », seul dans son paragraphe."),
        (Brace(), "DLG034", "une accolade perdue", "Écris « {{ age }} », ou « {% if age %} » seul sur sa ligne."),
        (OpenEmphasis(), "DLG034", "du gras jamais fermé", "Écris « **mot** » sans espace contre les étoiles."),
        (WorkNote(), "DLG034", "une note de travail", "Mets-la en commentaire : <!-- à revoir -->."),
    ];

    /// <param name="aloud">The paragraph's lines as they would be heard.</param>
    /// <param name="start">Where the first of them starts in the file.</param>
    /// <returns>Whether there was a slip.</returns>
    public static bool Check(string aloud, int start, Script script, Report report)
    {
        var found = false;
        var first = script.At(start);
        var lines = aloud.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var (form, code, what, mend) in _slips)
            {
                if (!form.IsMatch(lines[i]))
                    continue;
                found = true;
                var at = i == 0 ? first : new Position(first.Line + i, 1);
                report.Error(code, script.Path, at,
                    $"« {Excerpt(lines[i])} » : on dirait {what}, mais le robot le dirait tel quel.", mend);
                break;
            }
        }

        return found;
    }

    private static string Excerpt(string line)
    {
        var text = line.Replace(InlineReader.Escaped, '\\').Trim();
        return text.Length > 40 ? text[..40] + "…" : text;
    }

    [GeneratedRegex(@"https?://|\bwww\.|\b[a-z0-9-]{2,}\.(?:fr|com|org|net|gouv|co\.uk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"^\s*\|.*\|", RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    [GeneratedRegex(@"\[\[|\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Wiki();

    [GeneratedRegex(@"\]\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenLink();

    [GeneratedRegex(@"^\s*\[[ xX]?\]", RegexOptions.CultureInvariant)]
    private static partial Regex CheckBox();

    [GeneratedRegex(@"[\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^\s*[-*+•–—‣·]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^\s*#+\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\s*(?:->|→|=>|⇒)", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Brace();

    [GeneratedRegex(@"\*\*|__|(?<!\w)\*(?=\w)|(?<=\w)\*(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEmphasis();

    [GeneratedRegex(@"\b(?:TODO|FIXME|XXX)\b|\bà faire\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex WorkNote();
}
