using System.Globalization;
using PreventionBot.Detection;

namespace PreventionBot.Training.Corpora;

/// <summary>
/// Reads <c>corpus/{author}/{locale}/{category}.txt</c>: blocks of a heading <c># voice | scenario</c> and lines
/// <c>severity subject [topic] | text</c>.
/// </summary>
public static class CorpusReader
{
    private static readonly Dictionary<string, string> _usual = new(StringComparer.Ordinal)
    {
        ["exploitation"] = "exploitation",
        ["grooming"] = "online-grooming",
        ["sextortion"] = "online-grooming",
        ["runaway"] = "running-away",
        ["eating_body"] = "body-image",
        ["sexual_health"] = "sexuality",
    };

    /// <summary>All messages below a folder, in the order of paths and lines.</summary>
    /// <exception cref="FormatException">A line that is no message; the text names file, line and mend.</exception>
    public static IReadOnlyList<LabelledMessage> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => (Full: file, Parts: Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/')))
            .Where(file => file.Parts.Length == 3)
            .OrderBy(file => string.Join('/', file.Parts), StringComparer.Ordinal)
            .SelectMany(file => ReadFile(File.ReadLines(file.Full), file.Parts[0], file.Parts[1], file.Parts[2][..^4])),
    ];

    /// <summary>The messages of one file.</summary>
    public static IEnumerable<LabelledMessage> ReadFile(IEnumerable<string> lines, string author, string locale, string name)
    {
        var category = name.Split('-')[0];
        var (block, number) = (0, 0);
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith('#'))
                block++;
            else if (line.Length > 0)
                yield return ReadLine(line, author, locale, category, $"{author}/{locale}/{name}/{block}") ?? throw Unreadable(author, locale, name, number, line);
        }
    }

    private static LabelledMessage? ReadLine(string line, string author, string locale, string category, string scenario)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        if (bar < 0)
            return null;
        var labels = line[..bar].Split(' ');
        if (labels.Length is < 2 or > 3 || !int.TryParse(labels[0], NumberStyles.None, CultureInfo.InvariantCulture, out var severity) || severity > 3
            || Array.IndexOf(["self", "other", "hypothetical"], labels[1]) is not (>= 0 and var subject))
        {
            return null;
        }

        var topic = labels.Length == 3 ? labels[2] : _usual.GetValueOrDefault(category, "wellbeing");
        return Topics.All.Contains(topic)
            ? new LabelledMessage(
                locale, author, scenario, severity == 0 ? "none" : category, (Severity)severity, (Subject)subject, topic, line[(bar + 3)..])
            : null;
    }

    private static FormatException Unreadable(string author, string locale, string name, int number, string line) => new(
        $"corpus/{author}/{locale}/{name}.txt:{number}: expected 'severity subject [topic] | text' (0 to 3; self, other, hypothetical; "
        + $"{string.Join(", ", Topics.All)}), found '{(line.Length > 40 ? line[..40] + "…" : line)}'.");
}
