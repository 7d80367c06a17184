using System.Buffers;
using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Text;

/// <summary>
/// Takes away what word processors leave behind and no author can see. Replaces one character by one, so lines
/// and columns stay those of the editor.
/// </summary>
internal static partial class Normalization
{
    private static readonly SearchValues<char> _noBreakSpaces = SearchValues.Create("\u00A0\u202F\u2007");

    public static string Apply(string text)
    {
        var plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        // Most files have no such space at all, and looking for the sign alone is far cheaper.
        return plain.AsSpan().ContainsAny(_noBreakSpaces) ? Mended(plain) : plain;
    }

    private static string Mended(string plain) =>
        SpaceAroundMarker().Replace(plain, match => NoBreakSpace().Replace(match.Value, " "));

    /// <summary>What stands before and after a sign that starts a line.</summary>
    [GeneratedRegex(@"^[ \t\u00A0\u202F\u2007]*(?:(?:[-*+]|\d+[.)]|#{1,6})[\u00A0\u202F\u2007]|(?=[-*+#{]))", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SpaceAroundMarker();

    [GeneratedRegex(@"[\u00A0\u202F\u2007]", RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakSpace();
}
