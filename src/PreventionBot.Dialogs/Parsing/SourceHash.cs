using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Names the wording of a step, so that a translation can tell when the French has changed.</summary>
internal static partial class SourceHash
{
    /// <summary>
    /// First 8 hex digits of SHA-256 over the step's text without comments, spaces evened out, so that the normal
    /// form has the same name as what it was made from.
    /// </summary>
    public static string Of(ReadOnlySpan<char> source)
    {
        var text = source.ToString();
        if (source.ContainsAny('*', '+'))
            text = OtherBullet().Replace(text, "-");
        if (source.Contains("{%", StringComparison.Ordinal))
            text = TagEnd().Replace(TagStart().Replace(text, "{% "), " %}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Even(text))))[..8];
    }

    /// <summary>Every run of white space and comments as one space, none at the ends.</summary>
    private static string Even(string text)
    {
        var even = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0 ? text.IndexOf("-->", i + 4, StringComparison.Ordinal) : -1;
            if (end < 0 && !char.IsWhiteSpace(text[i]))
            {
                even[length++] = text[i];
                continue;
            }

            if (end >= 0)
                i = end + 2;
            if (length > 0 && even[length - 1] != ' ')
                even[length++] = ' ';
        }

        return new string(even.AsSpan()[..length].TrimEnd(' '));
    }

    [GeneratedRegex(@"(?<=^[ \t]*)[*+](?=[ \t])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OtherBullet();

    [GeneratedRegex(@"\{%-?", RegexOptions.CultureInvariant)]
    private static partial Regex TagStart();

    [GeneratedRegex(@"-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex TagEnd();
}
