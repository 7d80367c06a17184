using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads a list: quick replies when every item is one link, a bubble with bullets when none is.</summary>
internal sealed class ListReader(Script script, string topic, Report report)
{
    public Node? Read(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        if (!AreSimple(items))
            return null;
        var paragraphs = items.Select(item => (ParagraphBlock)item[0]).ToList();
        var ways = paragraphs.Count(IsWay);
        var mixed = paragraphs.Find(paragraph => !IsWay(paragraph) && (ways > 0 || HasWay(paragraph)));
        if (mixed is not null)
        {
            Error("DLG032", mixed, "Une réponse est un lien seul sur sa ligne.", "Écris « - [Texte](#etape) », une réponse par ligne ; mets le reste dans un paragraphe.");
            return null;
        }

        if (ways > 0)
            return new Node.Replies(script.At(list.Span.Start), [.. paragraphs.Select(ReadOption)]);
        if (list.IsOrdered)
        {
            Error("DLG035", list, "Une liste numérotée : le nombre au début de la ligne ne serait pas dit.",
                "Pour un numéro d'appel, commence la phrase autrement ; pour des étapes, mets des tirets.");
            return null;
        }

        return Bullets(list, paragraphs);
    }

    private bool AreSimple(List<ListItemBlock> items)
    {
        foreach (var item in items)
        {
            if (item.Descendants<LiquidLine>().FirstOrDefault() is { } tag)
            {
                Error("DLG021", tag, $"« {{% {tag.Tag} %}} » dans une liste.", "Ferme d'abord la liste : la condition commence au bord gauche, après une ligne vide.");
                return false;
            }

            if (item is not [ParagraphBlock])
            {
                Error("DLG032", item, item.Count == 0 ? "Une ligne de liste vide." : "Une liste dans une liste, ou plusieurs paragraphes dans une ligne.", "Un tiret, une seule phrase.");
                return false;
            }
        }

        return true;
    }

    private static bool IsWay(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: false, NextSibling: null } link } && !NamesLine(link);

    private static bool HasWay(ParagraphBlock paragraph) =>
        paragraph.Inline is { } inline && inline.Descendants<LinkInline>().Any(link => !link.IsImage && !NamesLine(link));

    private static bool NamesLine(LinkInline link) =>
        link.Url is { } url && url.StartsWith("_lignes.md", StringComparison.Ordinal);

    private Option ReadOption(ParagraphBlock paragraph)
    {
        // IsWay made sure that the paragraph is one link.
        var inline = (LinkInline)paragraph.Inline!.FirstChild!;
        var label = InlineReader.Read(inline, script, topic, report);
        NearMiss.Check(label.Aloud, inline.Span.Start, script, report);
        var to = LinkReader.Read(inline, script, topic, report);
        var isTyped = inline is { FirstChild: EmphasisInline { DelimiterCount: 1, NextSibling: null } };
        var title = inline.Title is { Length: > 0 } written ? written : null;
        var capture = title is null ? null : Annotation.Capture(title);
        var also = title is null ? null : Annotation.Also(title);
        if (isTyped && capture is null)
        {
            Error("DLG030", inline, $"Réponse à taper « {to.Label} » : il manque ce qu'on retient.", "Exemple : [*Ton âge*](#suite \"age = number 8..25\")");
        }
        else if (!isTyped && title is not null && also is null)
        {
            Error("DLG031", inline, $"« {title} » n'est pas une annotation connue.",
                capture is null ? "Écris \"aussi: mot, autre phrase\"." : "Une réponse à taper se met en italique : [*Ton âge*](…).");
        }

        if (label.Label.Segments.Count == 0)
            Error("DLG034", inline, "Une réponse sans texte.", "Écris « - [Texte](#etape) ».");
        return new Option(script.At(inline.Span.Start), label.Label, to, isTyped ? capture : null, also ?? []);
    }

    private Node.Speech Bullets(ListBlock list, List<ParagraphBlock> paragraphs)
    {
        var segments = new List<Segment>();
        var links = new List<Link>();
        var aloud = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            var spoken = InlineReader.Read(paragraph.Inline, script, topic, report);
            NearMiss.Check(spoken.Aloud, paragraph.Span.Start, script, report);
            segments.Add(new Segment(segments.Count == 0 ? "- " : "\n- ", null));
            segments.AddRange(spoken.Words.Segments);
            links.AddRange(spoken.Links);
            aloud.Add(spoken.Aloud);
        }

        return new Node.Speech(script.At(list.Span.Start), new Phrase(segments), links, string.Join('\n', aloud));
    }

    private void Error(string code, MarkdownObject at, string message, string mend) =>
        report.Error(code, script.Path, script.At(at.Span.Start), message, mend);
}
