using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>The names of properties, and what each may say.</summary>
internal static partial class PropertyKeys
{
    /// <summary>In the order in which the normal form writes them.</summary>
    public static readonly IReadOnlyList<string> OfSteps = ["risk", "tells", "end", "audience", "urgent", "menu", "lines", "keywords", "source"];

    /// <summary>In the order in which the normal form writes them.</summary>
    public static readonly IReadOnlyList<string> OfLines = ["name", "phone", "sms", "url", "hours", "for", "checked", "note"];

    private static readonly Dictionary<string, string> _french = new(StringComparer.Ordinal)
    {
        ["risque"] = "risk",
        ["dit"] = "tells",
        ["fin"] = "end",
        ["mots-clés"] = "keywords",
        ["public"] = "audience",
        ["lignes"] = "lines",
        ["nom"] = "name",
        ["horaires"] = "hours",
        ["pour"] = "for",
        ["vérifié"] = "checked",
        ["adresse"] = "url",
    };

    /// <summary>The property an unknown word probably stands for; null when it is rather a note to colleagues.</summary>
    public static string? Meant(string key, IReadOnlyList<string> keys) => _french.GetValueOrDefault(key)
        ?? keys.FirstOrDefault(known => Nearest.Distance(known, key) <= (known[0] == key[0] ? 2 : 1));

    /// <summary>A property of the other kind of file; "note" is what people write before a note.</summary>
    public static bool IsElsewhere(string key, IReadOnlyList<string> keys) =>
        key != "note" && !keys.Contains(key) && (OfSteps.Contains(key) || OfLines.Contains(key));

    /// <summary>A comment that was meant as a property and is not one: <c>risk = high</c>, <c>risk high</c>.</summary>
    public static bool IsMisspelt(string comment) => WithoutColon().IsMatch(comment);

    /// <summary>What a step's property may say instead; null when its value is fine.</summary>
    public static Bilingual? Expected(string key, string value) => key switch
    {
        "risk" when value is not ("low" or "medium" or "high") => ("low, medium ou high", "low, medium or high"),
        "tells" when Told.Read(value) is null => ("une catégorie et un niveau : « violence 2 »", "a category and a level: “violence 2”"),
        "end" or "urgent" or "menu" when value != "yes" => ("yes, ou retire la ligne", "yes, or take the line out"),
        "audience" when value is not ("adults" or "teens") => ("adults ou teens", "adults or teens"),
        "lines" when !LinesForm().IsMatch(value) => ("« now » ou « now danger »", "“now” or “now danger”"),
        "source" when !SourceForm().IsMatch(value) => ("8 chiffres hexadécimaux", "8 hexadecimal digits"),
        "keywords" when value.Split(',').Any(word => Folding.Fold(word).Length == 0) =>
            ("un mot avant et après chaque virgule", "a word before and after each comma"),
        _ => null,
    };

    [GeneratedRegex(@"^<!--\s*(?:(?:risk|tells|end|audience|urgent|menu|lines|keywords|source|phone|sms|url|hours|checked)\s*=|risk\s+(?:low|medium|high)\s*-->|(?:end|urgent|menu)\s+yes\s*-->|audience\s+(?:adults|teens)\s*-->|lines\s+now\b)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutColon();

    [GeneratedRegex(@"^now(?: [a-z][a-z-]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex LinesForm();

    [GeneratedRegex(@"^[0-9a-f]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex SourceForm();
}
