using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Finds what was meant as syntax but would be said aloud as it stands.</summary>
internal static partial class NearMiss
{
    private static readonly (Regex Form, string Code, Bilingual What, Bilingual Mend)[] _slips =
    [
        (WebAddress(), "DLG023",
            ("une adresse web en dehors de _lignes.md", "a web address outside _lignes.md"),
            ("Ajoute-la à _lignes.md, puis fais un lien vers sa section.", "Add it to _lignes.md, then link to its section.")),
        (Table(), "DLG021",
            ("un tableau", "a table"),
            ("Écris des phrases courtes ou une liste.", "Write short sentences or a list.")),
        (Wiki(), "DLG034",
            ("un lien entre doubles crochets", "a link in double brackets"),
            ("Écris « - [Texte](#etape) ».", "Write “- [Text](#step)”.")),
        (BrokenLink(), "DLG034",
            ("un lien mal écrit", "a link with a slip in it"),
            ("Écris « [Texte](#etape) » : rien entre « ] » et « ( », et des guillemets droits.",
                "Write “[Text](#step)”: nothing between “]” and “(”, and straight quotes.")),
        (CheckBox(), "DLG034",
            ("une case à cocher", "a check box"),
            ("Écris « - [Texte](#etape) ».", "Write “- [Text](#step)”.")),
        (Bracket(), "DLG034",
            ("un crochet perdu", "a lost bracket"),
            ("Écris « [Texte](#etape) », ou « \\[ » pour dire un crochet.",
                "Write “[Text](#step)”, or “\\[” to say a bracket.")),
        (ListMark(), "DLG034",
            ("une liste", "a list"),
            ("Mets « - » et une espace devant chaque réponse.", "Put “-” and a space before each reply.")),
        (HeadingMark(), "DLG034",
            ("un titre d'étape", "the heading of a step"),
            ("Écris « ## nom-etape », avec une espace.", "Write “## step-name”, with a space.")),
        (Arrow(), "DLG034",
            ("un saut", "a jump"),
            ("Écris « [→](#etape) », seul dans son paragraphe.", "Write “[→](#step)”, alone in its paragraph.")),
        (Brace(), "DLG034",
            ("une accolade perdue", "a lost brace"),
            ("Écris « {{ age }} », ou « {% if age %} » seul sur sa ligne.",
                "Write “{{ age }}”, or “{% if age %}” alone on its line.")),
        (OpenEmphasis(), "DLG034",
            ("du gras jamais fermé", "bold that is never closed"),
            ("Écris « **mot** » sans espace contre les étoiles.", "Write “**word**” with no space against the stars.")),
        (WorkNote(), "DLG034",
            ("une note de travail", "a note of work"),
            ("Mets-la en commentaire : <!-- à revoir -->.", "Make it a comment: <!-- to review -->.")),
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
                    ($"« {Excerpt(lines[i])} » : on dirait {what.French}, mais le robot le dirait tel quel.",
                        $"“{Excerpt(lines[i])}”: it looks like {what.English}, but the robot would say it as it stands."),
                    mend);
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
