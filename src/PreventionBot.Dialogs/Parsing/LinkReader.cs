using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads one link; whether its step exists is asked later, when all files are known.</summary>
internal static class LinkReader
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
}
