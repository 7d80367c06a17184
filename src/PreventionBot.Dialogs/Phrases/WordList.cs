using System.Reflection;

namespace PreventionBot.Dialogs.Phrases;

/// <summary>Reads the word lists that ship inside the assembly: one entry a line, parts parted by tabs, <c>#!</c> for notes.</summary>
internal static class WordList
{
    private const string Note = "#!";

    /// <param name="name">File name, e.g. <c>phrases.fr.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The file is not in the assembly.</exception>
    public static IReadOnlyList<string[]> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PreventionBot.Dialogs.Lists.{name}")
            ?? throw new InvalidOperationException($"The word list “{name}” is not embedded; the project file lists the folders that are.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => !line.StartsWith(Note, StringComparison.Ordinal))
                .Select(line => line.Split('\t', StringSplitOptions.TrimEntries)),
        ];
    }

    /// <summary>Lists exist in French and English; every other language is read as French is.</summary>
    public static string Language(string locale) => locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "fr";
}
