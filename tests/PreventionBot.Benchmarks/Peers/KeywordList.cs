using PreventionBot.Dialogs.Text;

namespace PreventionBot.Benchmarks.Peers;

/// <summary>A filter of the usual kind: a message alarms when it holds one of the words or phrases of <c>keywords-{locale}.txt</c>.</summary>
internal sealed class KeywordList
{
    private readonly string[] _sought;

    public KeywordList(IEnumerable<string> lines) =>
        _sought = [.. lines.Where(line => line.Length > 0 && !line.StartsWith('#')).Select(Sought)];

    /// <summary>Words and phrases in the list.</summary>
    public int Count => _sought.Length;

    public static KeywordList Of(string locale) =>
        new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Peers", $"keywords-{locale}.txt")));

    public bool Alarms(string message)
    {
        var padded = $" {Folding.Fold(message)} ";
        return Array.Exists(_sought, sought => padded.Contains(sought, StringComparison.Ordinal));
    }

    /// <summary>Folded, between spaces, so that only whole words are found; behind a star the word may go on.</summary>
    private static string Sought(string line) => $" {Folding.Fold(line)}{(line.EndsWith('*') ? "" : " ")}";
}
