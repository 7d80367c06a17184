using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads a list: quick replies when every item is one link, a bubble with bullets when none is.</summary>
internal sealed class ListReader(Script script, string topic, Report report)
{
    /// <summary>The list as a node; null when nothing of it can be used. A slip in one item does not hide the others.</summary>
    public Node? Read(ListBlock list)
    {
        var paragraphs = list.OfType<ListItemBlock>().Where(IsSimple).Select(item => (ParagraphBlock)item[0]).ToList();
        if (!paragraphs.Exists(HasWay))
            return paragraphs.Count == 0 ? null : Bullets(list, paragraphs);
        foreach (var odd in paragraphs.Where(paragraph => !IsWay(paragraph)))
            ReportOdd(odd);
        return new Node.Replies(script.At(list.Span.Start), [.. paragraphs.Where(HasWay).Select(ReadOption)]);
    }

    private bool IsSimple(ListItemBlock item)
    {
        if (item is [ParagraphBlock])
            return true;
        if (item.Descendants<LiquidLine>().FirstOrDefault() is { } tag)
        {
            Error("DLG021", tag,
                ($"« {{% {tag.Tag} %}} » dans une liste.", $"“{{% {tag.Tag} %}}” inside a list."),
                ("Ferme d'abord la liste : la condition commence au bord gauche, après une ligne vide.",
                    "Close the list first: the condition starts at the left edge, after an empty line."));
        }
        else
        {
            Error("DLG032", item,
                item.Count == 0
                    ? ("Une ligne de liste vide.", "An empty line of a list.")
                    : ("Une liste dans une liste, ou plusieurs paragraphes dans une ligne.",
                        "A list inside a list, or several paragraphs in one line."),
                ("Un tiret, une seule phrase.", "One dash, one sentence."));
        }

        return false;
    }

    /// <summary>Among replies, what is no reply is mostly a link with a slip in it.</summary>
    private void ReportOdd(ParagraphBlock paragraph)
    {
        if (HasWay(paragraph)
            || !NearMiss.Check(InlineReader.Read(paragraph.Inline, script, topic, report).Aloud, paragraph.Span.Start, script, report))
        {
            Error("DLG032", paragraph,
                ("Une réponse est un lien seul sur sa ligne.", "A reply is a link alone on its line."),
                ("Écris « - [Texte](#etape) », une réponse par ligne ; mets le reste dans un paragraphe.",
                    "Write “- [Text](#step)”, one reply a line; put the rest in a paragraph."));
        }
    }

    private static bool IsWay(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: false, NextSibling: null } link } && !NamesLine(link);

    private static bool HasWay(ParagraphBlock paragraph) => Way(paragraph) is not null;

    /// <summary>The first link that leads somewhere.</summary>
    private static LinkInline? Way(ParagraphBlock paragraph) => IsWay(paragraph)
        ? (LinkInline)paragraph.Inline!.FirstChild!
        : paragraph.Inline?.Descendants<LinkInline>().FirstOrDefault(link => !link.IsImage && !NamesLine(link));

    private static bool NamesLine(LinkInline link) =>
        link.Url is { } url && url.StartsWith("_lignes.md", StringComparison.Ordinal);

    private Option ReadOption(ParagraphBlock paragraph)
    {
        var inline = Way(paragraph)!;
        var label = InlineReader.Read(inline, script, topic, report);
        NearMiss.Check(label.Aloud, inline.Span.Start, script, report);
        var to = LinkReader.Read(inline, script, topic, report);
        var isTyped = inline is { FirstChild: EmphasisInline { DelimiterCount: 1, NextSibling: null } };
        var title = inline.Title;
        CheckWords(inline, label.Label);
        var also = title is null ? null : Annotation.Also(title);
        var capture = title is null || also is not null ? null : Annotation.Capture(title);
        if (isTyped && capture is null)
        {
            Error("DLG030", inline,
                ($"Réponse à taper « {to.Label} » : il manque ce qu'on retient.",
                    $"Typed answer “{to.Label}”: what to keep is missing."),
                ("Exemple : [*Ton âge*](#suite \"age = number 8..25\")", "Example: [*Your age*](#next \"age = number 8..25\")"));
        }
        else if (!isTyped && title is not null && also is null)
        {
            Error("DLG031", inline,
                ($"« {title} » n'est pas une annotation connue.", $"“{title}” is not a known annotation."),
                capture is null
                    ? ("Écris \"aussi: mot, autre phrase\".", "Write \"also: word, another phrase\".")
                    : ("Une réponse à taper se met en italique : [*Ton âge*](…).",
                        "A typed answer is written in italics: [*Your age*](…)."));
        }

        return new Option(script.At(inline.Span.Start), label.Label, to, isTyped ? capture : null, also ?? []);
    }

    /// <summary>Somebody must be able to read, hear and type what a button says.</summary>
    private void CheckWords(LinkInline inline, Phrase label)
    {
        if (label.AlwaysSpeaks || label.Variables.Any())
            return;
        if (label.Segments.All(segment => segment.Text.All(IsNothing)))
        {
            Error("DLG034", inline,
                ("Une réponse sans texte.", "A reply without text."),
                ("Écris « - [Texte](#etape) ».", "Write “- [Text](#step)”."));
        }
        else
        {
            report.Warning("DLG055", script.Path, script.At(inline.Span.Start),
                ("Une réponse sans mots : on ne peut ni la lire à voix haute, ni la taper.",
                    "A reply without words: nobody can read it aloud or type it."),
                ("Ajoute un mot à côté du signe.", "Add a word beside the sign."));
        }
    }

    private static bool IsNothing(char sign) =>
        char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.Control;

    private Node.Speech Bullets(ListBlock list, List<ParagraphBlock> paragraphs)
    {
        if (list.IsOrdered)
        {
            Error("DLG035", list,
                ("Une liste numérotée : le nombre au début de la ligne ne serait pas dit.",
                    "A numbered list: the number at the start of the line would not be said."),
                ("Pour un numéro d'appel, commence la phrase autrement ; pour des étapes, mets des tirets.",
                    "For a number to call, start the sentence with another word; for steps, use dashes."));
        }

        var segments = new List<Segment>();
        var links = new List<Link>();
        var aloud = new StringBuilder();
        var line = script.At(list.Span.Start).Line;
        foreach (var paragraph in paragraphs)
        {
            var spoken = InlineReader.Read(paragraph.Inline, script, topic, report);
            NearMiss.Check(spoken.Aloud, paragraph.Span.Start, script, report);
            segments.Add(new Segment(segments.Count == 0 ? "- " : "\n- ", null));
            segments.AddRange(spoken.Words.Segments);
            links.AddRange(spoken.Links);
            // Lines are counted on from the start of the list, so blank lines between its items count too.
            var at = script.At(paragraph.Span.Start).Line;
            aloud.Append('\n', at - line).Append(spoken.Aloud);
            line = at + spoken.Aloud.Count(sign => sign == '\n');
        }

        return new Node.Speech(script.At(list.Span.Start), new Phrase(segments), links, aloud.ToString());
    }

    private void Error(string code, MarkdownObject at, Bilingual message, Bilingual mend) =>
        report.Error(code, script.Path, script.At(at.Span.Start), message, mend);
}
