using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>A line that is nothing but <c>{% tag words %}</c>.</summary>
internal sealed class LiquidLine(BlockParser parser, string tag, string words) : LeafBlock(parser)
{
    public string Tag { get; } = tag;

    public string Words { get; } = words;
}

/// <summary>
/// Reads tag lines while Markdown is read, not before: what a condition chooses between is a parsed tree, so no
/// value can ever turn into a step, a button or a link.
/// </summary>
internal sealed partial class LiquidLineParser : BlockParser
{
    public LiquidLineParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var match = WholeLine().Match(processor.Line.ToString());
        if (!match.Success)
            return BlockState.None;
        processor.NewBlocks.Push(new LiquidLine(this, match.Groups["tag"].Value, match.Groups["words"].Value)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^\{%-?\s*(?<tag>\w+)\s*(?<words>(?:(?!%\}).)*?)\s*-?%\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeLine();
}
