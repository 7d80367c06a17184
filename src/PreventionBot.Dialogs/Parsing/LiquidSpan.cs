using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PreventionBot.Dialogs.Parsing;

/// <summary><c>{{ value }}</c> inside a sentence, kept whole; also a tag that should have had a line of its own.</summary>
internal sealed class LiquidSpan(string raw) : LeafInline
{
    /// <summary>With its braces, as written.</summary>
    public string Raw { get; } = raw;

    public bool IsTag => Raw[1] == '%';

    public string Words => Raw[2..^2].Trim();
}

/// <summary>Takes the braces out of Markdown's hands, so that no star or underscore in them is emphasis.</summary>
internal sealed class LiquidSpanParser : InlineParser
{
    public LiquidSpanParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var closing = slice.PeekChar() switch { '{' => "}}", '%' => "%}", _ => null };
        if (closing is null)
            return false;
        var end = slice.Text.IndexOf(closing, slice.Start + 2, StringComparison.Ordinal);
        if (end < 0 || end + 1 > slice.End)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiquidSpan(slice.Text[slice.Start..(end + 2)])
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, processor.GetSourcePosition(end + 1)),
        };
        slice.Start = end + 2;
        return true;
    }
}
