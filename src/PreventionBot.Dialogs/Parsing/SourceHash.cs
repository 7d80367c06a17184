using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Names the wording of a step, so that a translation can tell when the French has changed.</summary>
internal static partial class SourceHash
{
    /// <summary>First 8 hex digits of SHA-256 over the step's text without comments, spaces evened out.</summary>
    public static string Of(ReadOnlySpan<char> source)
    {
        var even = Noise().Replace(source.ToString(), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(even)))[..8];
    }

    [GeneratedRegex(@"(?:<!--.*?-->|\s)+", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Noise();
}
