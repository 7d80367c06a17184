using System.Text;

namespace PreventionBot.Desk.Markup;

/// <summary>Reads bold and italic within one line. A star without its partner stays a star.</summary>
internal static class InlineMarkup
{
    public static IReadOnlyList<Inline> Parse(string line)
    {
        var runs = new List<Inline>();
        var text = new StringBuilder();
        var (bold, italic) = (false, false);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && char.IsPunctuation(line[at + 1]))
            {
                text.Append(line[++at]);
            }
            else if (IsDouble(line, at) && (bold || ClosesLater(line, at, "**")))
            {
                Flush();
                bold = !bold;
                at++;
            }
            else if (line[at] == '*' && !IsDouble(line, at) && (italic || ClosesLater(line, at, "*")))
            {
                Flush();
                italic = !italic;
            }
            else
            {
                text.Append(line[at]);
            }
        }

        Flush();
        return runs;

        void Flush()
        {
            if (text.Length > 0)
                runs.Add(new(text.ToString(), bold, italic));
            text.Clear();
        }
    }

    private static bool IsDouble(string line, int at) =>
        line[at] == '*' && at + 1 < line.Length && line[at + 1] == '*';

    // A mark opens only before a letter and when a partner follows one: "3 * 4 * 5" is arithmetic.
    private static bool ClosesLater(string line, int at, string mark)
    {
        var start = at + mark.Length;
        if (start >= line.Length || char.IsWhiteSpace(line[start]))
            return false;
        for (var end = line.IndexOf(mark, start + 1, StringComparison.Ordinal);
            end > 0;
            end = line.IndexOf(mark, end + 1, StringComparison.Ordinal))
        {
            if (!char.IsWhiteSpace(line[end - 1]) && line[end - 1] != '\\')
                return true;
        }

        return false;
    }
}
