using System.Text.RegularExpressions;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>A heading: its signs, one space, its words, no closing signs.</summary>
internal static partial class HeadingForm
{
    public static string Write(string line) => Heading().Replace(line, "$1 $2").TrimEnd(' ', '\t');

    [GeneratedRegex(@"^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
