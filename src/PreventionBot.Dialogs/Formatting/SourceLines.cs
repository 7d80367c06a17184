using Markdig.Syntax;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>A block as its author wrote it.</summary>
internal static class SourceLines
{
    /// <summary>The whole lines a block stands on, without the last line's end.</summary>
    public static string Of(Block block, Script script)
    {
        var last = script.At(Math.Max(block.Span.Start, block.Span.End)).Line;
        return string.Join('\n', Enumerable
            .Range(script.At(block.Span.Start).Line, last - script.At(block.Span.Start).Line + 1)
            .Select(line => script.Line(line).ToString()));
    }
}
