using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>A paragraph: the lines its author chose, without spaces around them.</summary>
internal static partial class ParagraphForm
{
    private static readonly char[] _spaces = [' ', '\t'];

    /// <param name="indent">What stands before every line but the first.</param>
    public static string Write(string source, string indent = "")
    {
        var lines = source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            lines[i] = Line(lines[i], i == 0 ? null : indent);
        return string.Join('\n', lines);
    }

    private static string Line(string line, string? indent)
    {
        var bare = line.TrimStart(_spaces);
        // Far from the edge a dash is a dash; at the edge it would start a list.
        var started = indent is null ? bare : StartsBlock().IsMatch(bare) ? line : indent + bare;
        var ended = started.TrimEnd(_spaces);
        // A backslash breaks the line only where nothing follows it.
        return ended.EndsWith('\\') ? started : ended;
    }

    [GeneratedRegex(@"^(?:[-*+>#=<`~{]|\d+[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsBlock();
}
