using System.Buffers;
using System.Globalization;
using System.Text;

namespace PreventionBot.Dialogs.Text;

/// <summary>Writes text so that a Markdown reader shows it and never obeys it.</summary>
internal static class Markup
{
    private const string InProse = "\\*_[]<`~";

    private static readonly SearchValues<char> _perhaps = SearchValues.Create(InProse + "&\n");

    private static readonly SearchValues<char> _everywhere = SearchValues.Create("\\`*_{}[]<>()#+-.!|&~:=");

    /// <summary>An author's words: only what would start markup is escaped, so ordinary prose stays as it is.</summary>
    public static string Prose(string text, bool atLineStart)
    {
        // Most words are plain prose and stay what they are.
        if (!text.AsSpan().ContainsAny(_perhaps) && (!atLineStart || text.Length == 0 || char.IsLetter(text[0])))
            return text;
        var written = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var lineStart = i == 0 ? atLineStart : text[i - 1] == '\n';
            if (InProse.Contains(text[i], StringComparison.Ordinal) || StartsEntity(text, i)
                || (lineStart && text[i] is '#' or '>' or '-' or '+' or '=') || EndsListNumber(text, i, atLineStart))
            {
                written.Append('\\');
            }

            written.Append(text[i]);
        }

        return written.ToString();
    }

    /// <summary>A value from outside the script: every sign is escaped and line ends and invisible signs become spaces.</summary>
    public static string Value(string text)
    {
        if (!text.AsSpan().ContainsAny(_everywhere) && !text.Any(IsInvisible))
            return text;
        var written = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            if (_everywhere.Contains(sign))
                written.Append('\\');
            written.Append(IsInvisible(sign) ? ' ' : sign);
        }

        return written.ToString();
    }

    /// <summary>Line ends of every kind, and signs that turn the direction of the words around them.</summary>
    private static bool IsInvisible(char sign) => char.GetUnicodeCategory(sign)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;

    private static bool StartsEntity(string text, int at) =>
        text[at] == '&' && at + 1 < text.Length && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1]));

    /// <summary>"119." at the start of a line would turn into a numbered list and lose its number.</summary>
    private static bool EndsListNumber(string text, int at, bool atLineStart)
    {
        if (text[at] is not ('.' or ')') || at == 0)
            return false;
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < at && (start == 0 ? atLineStart : text[start - 1] == '\n');
    }
}
