using System.Text.RegularExpressions;
using Markdig.Syntax;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads comments: properties directly under a step's heading, notes to colleagues everywhere.</summary>
internal sealed partial class PropertyReader(Script script, bool isLines, Report report)
{
    private static readonly string[] _stepKeys = ["risk", "end", "keywords", "source", "lines", "urgent", "menu"];
    private static readonly string[] _lineKeys = ["name", "phone", "sms", "url", "hours", "for", "checked", "note"];

    private static readonly Dictionary<string, string> _frenchKeys = new(StringComparer.Ordinal)
    {
        ["risque"] = "risk",
        ["fin"] = "end",
        ["mots-clés"] = "keywords",
        ["lignes"] = "lines",
        ["nom"] = "name",
        ["horaires"] = "hours",
        ["pour"] = "for",
        ["vérifié"] = "checked",
        ["adresse"] = "url",
    };

    private Dictionary<string, Property> _properties = new(StringComparer.Ordinal);

    private string[] Keys => isLines ? _lineKeys : _stepKeys;

    /// <summary>Hands over what was read for the step that ends here.</summary>
    public Properties Take()
    {
        var taken = new Properties(_properties);
        _properties = new Dictionary<string, Property>(StringComparer.Ordinal);
        return taken;
    }

    /// <param name="isAtTop">Nothing was said in the step yet, so the comment may be a property.</param>
    public void Read(HtmlBlock block, bool isAtTop)
    {
        var at = script.At(block.Span.Start);
        var text = script.Text.Substring(block.Span.Start, block.Span.Length).Trim();
        if (!IsWholeComment(block, text, at) || Form().Match(text) is not { Success: true } match)
            return;
        var key = match.Groups["key"].Value.ToLowerInvariant();
        var value = match.Groups["value"].Value;
        if (!Keys.Contains(key))
        {
            var meant = _frenchKeys.GetValueOrDefault(key) ?? Array.Find(Keys, known => Nearest.Distance(known, key) <= (known[0] == key[0] ? 2 : 1));
            if (meant is not null)
            {
                Error(at,
                    ($"Propriété « {key} » inconnue.", $"Unknown property “{key}”."),
                    ($"Écris « <!-- {meant}: … --> ».", $"Write “<!-- {meant}: … -->”."));
            }
        }
        else if (!isAtTop)
        {
            Error(at,
                ($"« {key} » n'est lu que juste sous le titre de l'étape.", $"“{key}” is only read directly under the step's heading."),
                ("Remonte ce commentaire sous « ## ».", "Move this comment up under “##”."));
        }
        else if (!_properties.TryAdd(key, new Property(at, value)))
        {
            Error(at, ($"« {key} » est écrit deux fois.", $"“{key}” is written twice."), ("Garde une seule ligne.", "Keep one line."));
        }
        else if (!isLines && Expected(key, value) is { } expected)
        {
            Error(at,
                ($"« {key}: {value} » n'est pas possible.", $"“{key}: {value}” is not possible."),
                ($"Écris {expected.French}.", $"Write {expected.English}."));
        }
    }

    private bool IsWholeComment(HtmlBlock block, string text, Position at)
    {
        if (block.Type != HtmlBlockType.Comment)
        {
            report.Error("DLG020", script.Path, at,
                ("Le HTML n'est pas permis dans un dialogue.", "HTML is not allowed in a script."),
                ("Retire la balise ; pour insister, écris **mot**.", "Take the tag out; to stress a word, write **word**."));
            return false;
        }

        var end = text.IndexOf("-->", StringComparison.Ordinal);
        if (end < 0)
        {
            report.Error("DLG020", script.Path, at,
                ("Commentaire jamais fermé : tout ce qui suit disparaîtrait.",
                    "A comment that is never closed: all that follows would disappear."),
                ("Ajoute « --> » à la fin du commentaire.", "Add “-->” at the end of the comment."));
        }
        else if (end < text.Length - 3)
        {
            report.Error("DLG020", script.Path, at,
                ("Du texte après un commentaire, sur la même ligne : il ne serait pas dit.",
                    "Text after a comment, on the same line: it would not be said."),
                ("Va à la ligne après « --> ».", "Start a new line after “-->”."));
        }

        return end >= 0 && end == text.Length - 3;
    }

    private static Bilingual? Expected(string key, string value) => key switch
    {
        "risk" when value is not ("low" or "medium" or "high") => ("low, medium ou high", "low, medium or high"),
        "end" or "urgent" or "menu" when value != "yes" => ("yes, ou retire la ligne", "yes, or take the line out"),
        "lines" when !LinesForm().IsMatch(value) => ("« now » ou « now danger »", "“now” or “now danger”"),
        "source" when !SourceForm().IsMatch(value) => ("8 chiffres hexadécimaux", "8 hexadecimal digits"),
        "keywords" when value.Length == 0 => ("un mot au moins", "one word at least"),
        _ => null,
    };

    private void Error(Position at, Bilingual message, Bilingual mend) => report.Error("DLG031", script.Path, at, message, mend);

    [GeneratedRegex(@"^<!--\s*(?<key>[\p{L}-]+)\s*:\s*(?<value>.*?)\s*-->$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^now(?: [a-z][a-z-]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex LinesForm();

    [GeneratedRegex(@"^[0-9a-f]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex SourceForm();
}
