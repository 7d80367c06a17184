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
        var dashed = OtherBullet().Replace(source.ToString(), "-");
        var spaced = TagEnd().Replace(TagStart().Replace(dashed, "{% "), " %}");
        var even = Noise().Replace(spaced, " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(even)))[..8];
    }

    [GeneratedRegex(@"(?<=^[ \t]*)[*+](?=[ \t])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OtherBullet();

    [GeneratedRegex(@"\{%-?", RegexOptions.CultureInvariant)]
    private static partial Regex TagStart();

    [GeneratedRegex(@"-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex TagEnd();

    [GeneratedRegex(@"(?:<!--.*?-->|\s)+", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Noise();
}
