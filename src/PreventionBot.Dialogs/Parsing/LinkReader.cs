using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads one link; whether its step exists is asked later, when all files are known.</summary>
internal static partial class LinkReader
{
    public static Link Read(LinkInline inline, Script script, string topic, Report report)
    {
        var raw = inline.Url ?? "";
        var at = script.At(inline.Span.Start);
        var target = Target.Read(raw, topic);
        if (target is null && LooksExternal(raw))
        {
            report.Error("DLG023", script.Path, at,
                ($"Lien externe « {raw} ».", $"External link “{raw}”."),
                ("Ajoute l'adresse ou le numéro à _lignes.md, puis écris « [119](_lignes.md#section) ».",
                    "Add the address or the number to _lignes.md, then write “[119](_lignes.md#section)”."));
        }
        else if (target is null)
        {
            report.Error("DLG040", script.Path, at,
                ($"Cible « {raw} » illisible.", $"Unreadable target “{raw}”."),
                ("Écris « #etape », « sujet.md », « sujet.md#etape » ou « _actions.md#humain », en minuscules sans accent.",
                    "Write “#step”, “topic.md”, “topic.md#step” or “_actions.md#humain”, in lower case without accents."));
        }

        return new Link(at, Plain(inline), raw, target);
    }

    /// <summary>The label that goes on at once.</summary>
    public const string Jump = "→";

    /// <summary>An arrow of some kind, alone or before words.</summary>
    public static bool LooksLikeJump(string label) => label.Length > 0 && !char.IsLetterOrDigit(label[0]) && Arrow().IsMatch(label);

    /// <summary>Asks of a link that is no reply that it is one number, or one arrow alone, without annotation.</summary>
    public static void CheckPlain(LinkInline inline, Link link, Script script, Report report)
    {
        if (inline.Title is not null)
        {
            report.Error("DLG031", script.Path, link.At,
                ($"« {inline.Title} » ne sert à rien ici.", $"“{inline.Title}” has no use here."),
                ("Une annotation ne va qu'avec une réponse : « - [Texte](#etape \"aussi: mot\") ».",
                    "An annotation only goes with a reply: “- [Text](#step \"also: word\")”."));
        }

        if (LooksLikeJump(link.Label) && (link.Label != Jump || inline is not { PreviousSibling: null, NextSibling: null }))
        {
            report.Error("DLG034", script.Path, link.At,
                ($"« {link.Label} » : on dirait un saut, mais le robot le dirait tel quel.",
                    $"“{link.Label}”: it looks like a jump, but the robot would say it as it stands."),
                ("Écris « [→](#etape) », seul dans son paragraphe.", "Write “[→](#step)”, alone in its paragraph."));
        }
    }

    public static string Plain(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            if (inline is LiteralInline literal)
                text.Append(literal.Content.AsSpan());
            else if (inline is LineBreakInline)
                text.Append(' ');
            else if (inline is HtmlEntityInline entity)
                text.Append(entity.Transcoded.AsSpan());
            else if (inline is LiquidSpan span)
                text.Append(span.Raw);
        }

        return text.ToString().Trim();
    }

    private static bool LooksExternal(string raw) =>
        raw.Contains(':', StringComparison.Ordinal)
        || raw.StartsWith("//", StringComparison.Ordinal)
        || raw.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:[-=]+>|[→⇒➜➡▶])", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();
}
