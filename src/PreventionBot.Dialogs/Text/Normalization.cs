using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Text;

/// <summary>
/// Takes away what word processors leave behind and no author can see. Replaces one character by one, so lines
/// and columns stay those of the editor.
/// </summary>
internal static partial class Normalization
{
    public static string Apply(string text)
    {
        var plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return SpaceAroundMarker().Replace(plain, match => NoBreakSpace().Replace(match.Value, " "));
    }

    /// <summary>What stands before and after a sign that starts a line.</summary>
    [GeneratedRegex(@"^[ \t\u00A0\u202F\u2007]*(?:(?:[-*+]|\d+[.)]|#{1,6})[\u00A0\u202F\u2007]|(?=[-*+#{]))", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SpaceAroundMarker();

    [GeneratedRegex(@"[\u00A0\u202F\u2007]", RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakSpace();
}
