using System.Text;

namespace PreventionBot.Dialogs.Testing;

/// <summary>The words of a bubble without its markup, as a person would quote them.</summary>
internal static class PlainWords
{
    public static string Of(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            var sign = markdown[i];
            if (sign == '\\' && i + 1 < markdown.Length && markdown[i + 1] != '\n')
                plain.Append(markdown[++i]);
            else if (sign == '-' && (i == 0 || markdown[i - 1] == '\n') && i + 1 < markdown.Length && markdown[i + 1] == ' ')
                plain.Append('•');
            else if (sign is not ('*' or '\\'))
                plain.Append(sign switch { '’' => '\'', '\u00A0' or '\u202F' or '\n' => ' ', _ => sign });
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the words fit a pattern in which <c>…</c> stands for any words.</summary>
    public static bool Fit(string pattern, string plain)
    {
        var parts = Of(pattern.Replace("...", "…", StringComparison.Ordinal)).Split('…').Select(part => part.Trim()).ToArray();
        if (parts.Length == 1)
            return parts[0] == plain;
        if (!plain.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var from = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = plain.IndexOf(part, from, StringComparison.Ordinal);
            if (found < 0)
                return false;
            from = found + part.Length;
        }

        return plain.Length - from >= parts[^1].Length && plain.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
