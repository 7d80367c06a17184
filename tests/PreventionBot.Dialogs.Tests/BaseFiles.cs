namespace PreventionBot.Dialogs.Tests;

/// <summary>A small whole book in two languages, read from <c>Base/</c>, that tests change one file at a time.</summary>
internal static class BaseFiles
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Base");

    public static IReadOnlyList<ScriptFile> All { get; } =
    [
        .. Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new ScriptFile(Path.GetRelativePath(_folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    public static IReadOnlyList<ScriptFile> French { get; } =
        [.. All.Where(file => !file.Path.StartsWith("en/", StringComparison.Ordinal))];

    /// <summary>The files with those given put in place of their namesakes, or added.</summary>
    public static IReadOnlyList<ScriptFile> With(IReadOnlyList<ScriptFile> files, params IReadOnlyList<ScriptFile> changed) =>
        [.. files.Where(file => changed.All(other => other.Path != file.Path)), .. changed];

    public static string Text(string path) => All.Single(file => file.Path == path).Text;

    public static Book Book(params IReadOnlyList<ScriptFile> changed)
    {
        var result = BookCompiler.Compile(With(All, changed));
        Assert.DoesNotContain(result.Findings, finding => finding.Level == FindingLevel.Error);
        return result.Book ?? throw new InvalidOperationException("Without errors there is a book.");
    }
}
