using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>Writes scripts in their one normal form, so that a comparison shows words and not spaces.</summary>
public static class ScriptFormatter
{
    /// <summary>
    /// The topic with no byte order mark, line feeds, one blank line between blocks and around tags and headings,
    /// dashes for bullets, no spaces at the ends of lines, properties and header keys in a fixed order. What cannot
    /// be read stays as it is, and so does the whole file where the normal form would say anything else.
    /// </summary>
    /// <returns>The text to write; for files that are no topic, the text as given. Formatting twice changes nothing more.</returns>
    public static string Format(ScriptFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (DraftReader.TopicOf(file.Path) is not { } topic)
            return file.Text;
        var script = new Script(file.Path, file.Text);
        var blocks = ScriptMarkdown.Parse(script.Text).Where(block => block is not LinkReferenceDefinitionGroup { Count: 0 }).ToList();
        // Addresses by reference are not allowed, and Markdig takes them out of the blocks they stand between.
        if (blocks.Exists(block => block is LinkReferenceDefinitionGroup))
            return file.Text;
        var written = Write(blocks, script, topic.Id);
        return Meaning.Of(script, topic) == Meaning.Of(new Script(file.Path, written), topic) ? written : file.Text;
    }

    private static string Write(List<Block> blocks, Script script, string topic)
    {
        var pieces = new Pieces();
        var keys = topic == Reserved.Lines ? PropertyKeys.OfLines : PropertyKeys.OfSteps;
        for (var i = 0; i < blocks.Count; i++)
        {
            var source = SourceLines.Of(blocks[i], script);
            switch (blocks[i])
            {
                case YamlFrontMatterBlock:
                    pieces.Add(HeaderForm.Write(source));
                    break;
                case HeadingBlock { IsSetext: false, Level: var level }:
                    pieces.Add(HeadingForm.Write(source));
                    if (level == 2)
                        i = pieces.AddComments(blocks, i + 1, script, keys);
                    break;
                case LiquidLine tag:
                    pieces.Add(tag.Words.Length == 0 ? $"{{% {tag.Tag} %}}" : $"{{% {tag.Tag} {tag.Words} %}}");
                    break;
                case ParagraphBlock:
                    pieces.Add(ParagraphForm.Write(source));
                    break;
                case ListBlock list:
                    pieces.Add(ListForm.Write(list, isAlone: !IsList(blocks, i - 1) && !IsList(blocks, i + 1), script));
                    break;
                default:
                    pieces.Add(source);
                    break;
            }
        }

        return pieces.ToString();
    }

    /// <summary>Lists with different signs are two; with the same sign they would be one.</summary>
    private static bool IsList(List<Block> blocks, int place) =>
        place >= 0 && place < blocks.Count && blocks[place] is ListBlock;
}
