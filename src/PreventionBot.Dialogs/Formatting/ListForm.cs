using Markdig.Syntax;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>A list: a dash, a space, a sentence; no blank lines inside.</summary>
internal static class ListForm
{
    /// <param name="isAlone">No other list stands beside it, so its sign may change without joining the two.</param>
    public static string Write(ListBlock list, bool isAlone, Script script)
    {
        if (list.IsOrdered || !list.All(item => item is ListItemBlock and [ParagraphBlock]))
            return SourceLines.Of(list, script);
        var sign = isAlone ? '-' : list.BulletType;
        return string.Join('\n', list.Cast<ListItemBlock>().Select(item => $"{sign} {Words((ParagraphBlock)item[0], script)}"));
    }

    private static string Words(ParagraphBlock paragraph, Script script) =>
        ParagraphForm.Write(script.Text.Substring(paragraph.Span.Start, paragraph.Span.Length), indent: "  ");
}
