using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads one block of a step: a bubble, a list, a jump or a tag.</summary>
internal sealed class BlockReader(Script script, string topic, Report report)
{
    private readonly ListReader _lists = new(script, topic, report);

    public void Read(Block block, BodyBuilder body)
    {
        switch (block)
        {
            case LiquidLine line:
                body.Add(line);
                break;
            case ParagraphBlock paragraph:
                body.Add(Paragraph(paragraph));
                break;
            case ListBlock list when _lists.Read(list) is { } node:
                body.Add(node);
                break;
            case ListBlock:
                break;
            default:
                Refuse(block);
                break;
        }
    }

    /// <summary>021: nothing but paragraphs, lists and tags is said.</summary>
    public void Refuse(Block block) => report.Error("DLG021", script.Path, script.At(block.Span.Start),
        ($"{Name(block).French} : ce n'est pas permis dans un dialogue.", $"{Name(block).English}: that is not allowed in a script."),
        ("Des paragraphes, des listes, {% if %} et {% either %}, rien d'autre.",
            "Paragraphs, lists, {% if %} and {% either %}, nothing else."));

    private Node Paragraph(ParagraphBlock paragraph)
    {
        var at = script.At(paragraph.Span.Start);
        if (paragraph.Inline is { FirstChild: LinkInline { IsImage: false, NextSibling: null } only } && LinkReader.Plain(only) == LinkReader.Jump)
        {
            var to = LinkReader.Read(only, script, topic, report);
            LinkReader.CheckPlain(only, to, script, report);
            return new Node.Jump(at, to);
        }

        var spoken = InlineReader.Read(paragraph.Inline, script, topic, report);
        NearMiss.Check(spoken.Aloud, paragraph.Span.Start, script, report);
        return new Node.Speech(at, spoken.Words, spoken.Links, spoken.Aloud);
    }

    private static Bilingual Name(Block block) => block switch
    {
        QuoteBlock => ("Une citation « > »", "A quotation “>”"),
        FencedCodeBlock => ("Un bloc de code", "A block of code"),
        CodeBlock => ("Un texte décalé de quatre espaces", "A text indented by four spaces"),
        ThematicBreakBlock => ("Un trait « --- »", "A line “---”"),
        LinkReferenceDefinition => ("Une adresse écrite « [nom]: adresse »", "An address written “[name]: address”"),
        _ => ("Cette forme", "This form"),
    };
}
