namespace PreventionBot.Detection.Loading;

/// <summary>What a content file is, by its path below <c>dialogs/signals</c>.</summary>
internal static class LexiconPath
{
    public static string Name(string path) => path[(path.Replace('\\', '/').LastIndexOf('/') + 1)..];

    /// <summary>The category of <c>rules/fr/suicide.yml</c>; null for a file that holds no rules.</summary>
    public static string? Category(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        return parts.Length >= 3 && parts[^3] == "rules" && parts[^1].EndsWith(".yml", StringComparison.Ordinal)
            ? parts[^1][..^4]
            : null;
    }
}
