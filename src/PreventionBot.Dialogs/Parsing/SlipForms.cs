using System.Buffers;
using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>What slips of the hand look like in words that would be said. The first that fits is told.</summary>
internal static partial class SlipForms
{
    public static readonly IReadOnlyList<(Regex Form, string Code, Bilingual What, Bilingual Mend)> All =
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
        (OtherMark(), "DLG034",
            ("une mise en forme", "formatting"),
            ("Il n'y a que « **mot** » et « *mot* » ; retire le reste.", "There is only “**word**” and “*word*”; take the rest out.")),
        (LostComment(), "DLG034",
            ("un commentaire mal écrit", "a comment with a slip in it"),
            ("Écris « <!-- … --> » : deux tirets de chaque côté, sur sa propre ligne.",
                "Write “<!-- … -->”: two hyphens on each side, on a line of its own.")),
        (Blank(), "DLG034",
            ("un texte à remplir", "a text to be filled in"),
            ("Mets les vrais mots à la place des chevrons.", "Put the real words in place of the angle brackets.")),
        (Entity(), "DLG034",
            ("un code HTML", "an HTML code"),
            ("Écris le signe lui-même.", "Write the sign itself.")),
        (Backslash(), "DLG034",
            ("un retour à la ligne sans suite", "a line break with nothing after it"),
            ("Mets « \\ » seulement à la fin d'une ligne qui continue.", "Put “\\” only at the end of a line that goes on.")),
        (WorkNote(), "DLG034",
            ("une note de travail", "a note of work"),
            ("Mets-la en commentaire : <!-- à revoir -->.", "Make it a comment: <!-- to review -->.")),
    ];

    private static readonly SearchValues<char> _marks = SearchValues.Create("[]{}*_~=<>&\\%");

    private static readonly SearchValues<string> _words =
        SearchValues.Create(["://", "TODO", "FIXME", "XXX", "à faire"], StringComparison.Ordinal);

    /// <summary>False when surely none of the forms fits; nearly every line is plain prose, and this look is cheap.</summary>
    public static bool MayFit(string line)
    {
        var words = line.AsSpan().TrimStart();
        return words.Length > 0
            && (!(char.IsLetterOrDigit(words[0]) || words[0] is '«' or '“' or '…')
                || words.ContainsAny(_marks) || words.ContainsAny(_words) || HoldsPointOfAddress(words));
    }

    /// <summary>A point before a letter or after "www"; at the end of a sentence a space follows.</summary>
    private static bool HoldsPointOfAddress(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOf('.'); at >= 0 && at + 1 < words.Length;)
        {
            if (char.IsAsciiLetter(words[at + 1]) || (at > 0 && words[at - 1] is 'w' or 'W'))
                return true;
            var next = words[(at + 1)..].IndexOf('.');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
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

    [GeneratedRegex(@"^\s*[-*+•–—‣·]\s*(?:\S|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^\s*#+\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\s*(?:->|→|=>|⇒)", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Brace();

    [GeneratedRegex(@"\*\*|__|(?<!\w)\*(?=\w)|(?<=\w)\*(?!\w)|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEmphasis();

    [GeneratedRegex(@"\b(?:TODO|FIXME|XXX)\b|\bà faire\s*:|^\s*//|%%", RegexOptions.CultureInvariant)]
    private static partial Regex WorkNote();

    [GeneratedRegex(@"~~|==|^\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex OtherMark();

    [GeneratedRegex(@"<!|[-—]>", RegexOptions.CultureInvariant)]
    private static partial Regex LostComment();

    [GeneratedRegex(@"<[^<>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"&#?\w+;", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\\", RegexOptions.CultureInvariant)]
    private static partial Regex Backslash();
}
