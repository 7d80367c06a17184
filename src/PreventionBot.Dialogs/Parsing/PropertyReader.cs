using System.Text.RegularExpressions;
using Markdig.Syntax;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads comments: properties directly under a step's heading, notes to colleagues everywhere.</summary>
internal sealed partial class PropertyReader(Script script, bool isLines, Report report)
{
    private Dictionary<string, Property> _properties = new(StringComparer.Ordinal);

    private IReadOnlyList<string> Keys => isLines ? PropertyKeys.OfLines : PropertyKeys.OfSteps;

    /// <summary>Whether a comment in a sentence was meant to be more than a note.</summary>
    public static bool IsProperty(string comment) =>
        Split(comment) is var (key, _) && PropertyKeys.OfSteps.Contains(key);

    /// <summary>A comment as key and value; null when it is a note.</summary>
    public static (string Key, string Value)? Split(string comment) => Form().Match(comment) is { Success: true } match
        ? (match.Groups["key"].Value.ToLowerInvariant(), match.Groups["value"].Value)
        : null;

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
        if (!IsWholeComment(block, text, at))
            return;
        if (Split(text) is var (key, value))
        {
            Read(at, key, value, isAtTop);
        }
        else if (PropertyKeys.IsMisspelt(text))
        {
            Error(at,
                ("Une propriété sans « : » n'est pas lue.", "A property without “:” is not read."),
                ("Écris « <!-- clé: valeur --> ».", "Write “<!-- key: value -->”."));
        }
    }

    private void Read(Position at, string key, string value, bool isAtTop)
    {
        if (!Keys.Contains(key))
        {
            Unknown(at, key);
        }
        else if (!isAtTop)
        {
            Error(at,
                ($"« {key} » n'est lu que juste sous le titre de l'étape.", $"“{key}” is only read directly under the step's heading."),
                ("Remonte ce commentaire sous « ## ».", "Move this comment up under “##”."));
        }
        else if (value.Contains('\n', StringComparison.Ordinal))
        {
            Error(at,
                ("Une propriété tient sur une ligne.", "A property stands on one line."),
                ("Écris un commentaire par propriété : « <!-- clé: valeur --> ».", "Write one comment a property: “<!-- key: value -->”."));
        }
        else if (!_properties.TryAdd(key, new Property(at, value)))
        {
            Error(at, ($"« {key} » est écrit deux fois.", $"“{key}” is written twice."), ("Garde une seule ligne.", "Keep one line."));
        }
        else if (!isLines && PropertyKeys.Expected(key, value) is { } expected)
        {
            Error(at,
                ($"« {key}: {value} » n'est pas possible.", $"“{key}: {value}” is not possible."),
                ($"Écris {expected.French}.", $"Write {expected.English}."));
        }
    }

    private void Unknown(Position at, string key)
    {
        if (PropertyKeys.IsElsewhere(key, Keys))
        {
            Error(at,
                ($"« {key} » ne se lit pas ici.", $"“{key}” is not read here."),
                isLines
                    ? ("C'est une propriété d'étape ; retire-la de _lignes.md.", "It is a property of steps; take it out of _lignes.md.")
                    : ("C'est une propriété de _lignes.md ; retire-la de cette étape.", "It is a property of _lignes.md; take it out of this step."));
        }
        else if (PropertyKeys.Meant(key, Keys) is { } meant)
        {
            Error(at,
                ($"Propriété « {key} » inconnue.", $"Unknown property “{key}”."),
                ($"Écris « <!-- {meant}: … --> ».", $"Write “<!-- {meant}: … -->”."));
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

    private void Error(Position at, Bilingual message, Bilingual mend) => report.Error("DLG031", script.Path, at, message, mend);

    [GeneratedRegex(@"^<!--\s*(?<key>[\p{L}-]+)\s*:\s*(?<value>.*?)\s*-->$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
