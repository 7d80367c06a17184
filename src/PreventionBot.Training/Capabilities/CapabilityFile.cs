using System.Globalization;
using PreventionBot.Detection;

namespace PreventionBot.Training.Capabilities;

/// <summary>
/// Reads <c>{capability}.{locale}.txt</c>: lines <c>severity [category] [subject] | text</c>, comments behind <c>#</c>.
/// Files named <c>gender</c> hold pairs, <c>… | masculine | feminine</c>.
/// </summary>
public static class CapabilityFile
{
    private const string Pairs = "gender";

    /// <summary>All cases of a folder, in the order of names and lines.</summary>
    /// <exception cref="FormatException">A line that is no case; the text names file, line and mend.</exception>
    public static IReadOnlyList<CapabilityCase> ReadFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.??.txt").OrderBy(file => file, StringComparer.Ordinal)
            .SelectMany(file => Read(File.ReadLines(file), Path.GetFileNameWithoutExtension(file))),
    ];

    /// <summary>The cases of one file, named <c>capability.locale</c>.</summary>
    public static IEnumerable<CapabilityCase> Read(IEnumerable<string> lines, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Split('.');
        foreach (var (index, line) in lines.Index())
        {
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            foreach (var one in ReadLine(line, parts[0], parts[1]) ?? throw Unreadable(name, index + 1, line))
                yield return one;
        }
    }

    private static CapabilityCase[]? ReadLine(string line, string capability, string locale)
    {
        var cells = line.Split(" | ");
        var labels = cells[0].Split(' ');
        if (cells.Length != (capability == Pairs ? 3 : 2) || labels.Length > 3
            || !int.TryParse(labels[0], NumberStyles.None, CultureInfo.InvariantCulture, out var severity) || severity > 3)
        {
            return null;
        }

        // Severity 0 is category none by the labelling scheme, and nothing else is.
        var category = labels.ElementAtOrDefault(1) ?? Categories.None;
        var isCalm = severity == 0;
        if (isCalm != (category == Categories.None) || !Subjects(labels.ElementAtOrDefault(2), out var subject))
            return null;
        return capability == Pairs
            ? [new("masculine", locale, category, severity, subject, cells[1]), new("feminine", locale, category, severity, subject, cells[2])]
            : [new(capability, locale, category, severity, subject, cells[1])];
    }

    private static bool Subjects(string? word, out Subject? subject)
    {
        subject = word switch { "self" => Subject.Self, "other" => Subject.Other, _ => null };
        return word is null || subject is not null;
    }

    private static FormatException Unreadable(string name, int number, string line) => new(
        $"{name}.txt:{number}: expected '0 | text' or '2 violence | text' (severity 1 to 3, category, then self or other where it is asked; "
        + $"pairs have a second text), found '{line}'.");
}
