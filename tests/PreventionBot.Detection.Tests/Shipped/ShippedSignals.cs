namespace PreventionBot.Detection.Tests.Shipped;

/// <summary>The content that ships, read once for all tests.</summary>
internal static class ShippedSignals
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "signals");

    public static IReadOnlyList<LexiconFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => new LexiconFile(
                Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];

    public static LexiconResult Result { get; } = Lexicon.Load(Files);

    public static Lexicon Lexicon { get; } = Result.Lexicon
        ?? throw new InvalidOperationException(string.Join('\n', Result.Errors));

    public static SignalDetector Detector { get; } = new(Lexicon);
}
