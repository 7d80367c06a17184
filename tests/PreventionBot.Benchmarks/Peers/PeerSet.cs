using PreventionBot.Training.Evaluating;

namespace PreventionBot.Benchmarks.Peers;

/// <summary>What all systems are asked in one language.</summary>
/// <param name="Labelled">Messages that people labelled.</param>
/// <param name="Everyday">Everyday messages, all harmless.</param>
internal sealed record PeerSet(string Locale, IReadOnlyList<LabelledLine> Labelled, IReadOnlyList<string> Everyday)
{
    private const string Blind = "tests/PreventionBot.Training.Tests/Blind";
    private const string Background = "tests/PreventionBot.Detection.Tests/Background";

    /// <summary>First the labelled, then the everyday messages; answers come in this order.</summary>
    public IReadOnlyList<string> Texts { get; } = [.. Labelled.Select(line => line.Text!), .. Everyday];

    /// <summary>The given files of labelled messages, or the blind sets, by language; conversations are left out.</summary>
    /// <exception cref="FormatException">A line is not what is expected; the text names it.</exception>
    public static IReadOnlyList<PeerSet> Read(IReadOnlyList<string> files)
    {
        var paths = files.Count > 0
            ? files
            : [.. Directory.EnumerateFiles(Blind, "b*.jsonl").Where(file => !file.EndsWith("-conv.jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        return
        [
            .. paths.SelectMany(LabelledFile.Read)
                .Where(line => line.Text is not null)
                .GroupBy(line => line.Locale)
                .OrderByDescending(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PeerSet(group.Key, [.. group], EverydayOf(group.Key))),
        ];
    }

    private static string[] EverydayOf(string locale) =>
        [.. File.ReadLines(Path.Join(Background, $"everyday-{locale}.txt")).Where(line => line.Length > 0 && !line.StartsWith('#'))];
}
