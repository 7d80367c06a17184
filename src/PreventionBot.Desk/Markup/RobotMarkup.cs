namespace PreventionBot.Desk.Markup;

/// <summary>
/// Reads the little Markdown that docs/wire.md allows the robot: paragraphs, line breaks, "-" lists, bold and italic.
/// Anything else, HTML included, stays the text it is.
/// </summary>
internal static class RobotMarkup
{
    public static IReadOnlyList<Block> Parse(string text)
    {
        var blocks = new List<Block>();
        var lines = new List<IReadOnlyList<Inline>>();
        var inList = false;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.Trim().TrimEnd('\\');
            var isItem = line.StartsWith("- ", StringComparison.Ordinal);
            if (lines.Count > 0 && (line.Length == 0 || isItem != inList))
            {
                blocks.Add(new(inList, lines));
                lines = [];
            }

            if (line.Length == 0)
                continue;
            inList = isItem;
            lines.Add(InlineMarkup.Parse(isItem ? line[2..].TrimStart() : line));
        }

        if (lines.Count > 0)
            blocks.Add(new(inList, lines));
        return blocks;
    }
}
