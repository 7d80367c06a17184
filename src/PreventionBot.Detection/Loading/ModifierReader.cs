using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Normalising;
using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Loading;

/// <summary>Reads the files that take back, lower or attribute what the rules found.</summary>
internal static class ModifierReader
{
    private const int LongestReach = 6;

    public static Modifiers Read(IReadOnlyList<LexiconFile> files, PatternWords words, Problems problems)
    {
        var negations = Mapping(files, problems, "negations.yml", "barrier", "clause", "starters", "before", "after", "except");
        var subjects = Mapping(files, problems, "subjects.yml", "first_person", "third_person", "pronoun_categories", "other");
        return new Modifiers(
            [.. (negations?.Items("before", "pattern", "reach", "reason") ?? []).Select(item => new Modifier(
                item.SomePatterns("pattern", words), item.Text("reason") ?? "", After: item.Number("reach", 0, LongestReach, 0))),
                .. (negations?.Items("after", "pattern", "reason") ?? []).Select(item => new Modifier(
                    item.SomePatterns("pattern", words), item.Text("reason") ?? "", Before: 0))],
            negations?.SomePatterns("except", words) ?? [],
            Plain(List(files, problems, "shields.yml", "pattern", "reason"), words),
            [.. List(files, problems, "contexts.yml", "pattern", "reason", "after", "before").Select(item => new Modifier(
                item.SomePatterns("pattern", words),
                item.Text("reason") ?? "",
                item.Number("after", 0, LongestReach, -1),
                item.Number("before", 0, LongestReach, -1)))],
            [.. List(files, problems, "softeners.yml", "pattern", "reason", "categories").Select(item => new Modifier(
                item.SomePatterns("pattern", words), item.Text("reason") ?? "")
                { Categories = [.. item.Texts("categories").Select(category => category.Text)] })],
            subjects?.SomePatterns("other", words) ?? [],
            Words(negations, "barrier"),
            Words(negations, "clause"),
            Words(negations, "starters"),
            Words(subjects, "first_person"),
            Words(subjects, "third_person"),
            Words(subjects, "pronoun_categories"));
    }

    private static List<Modifier> Plain(IEnumerable<YamlFields> items, PatternWords words) =>
        [.. items.Select(item => new Modifier(item.SomePatterns("pattern", words), item.Text("reason") ?? ""))];

    private static HashSet<string> Words(YamlFields? fields, string key) =>
        (fields?.Texts(key) ?? []).Select(word => Agreement.Strip(Folding.Fold(word.Text))).ToHashSet(StringComparer.Ordinal);

    private static YamlFields? Mapping(
        IReadOnlyList<LexiconFile> files, Problems problems, string name, params string[] keys) =>
        Find(files, problems, name) is { } file ? YamlFile.Mapping(file, problems, keys) : null;

    private static IEnumerable<YamlFields> List(
        IReadOnlyList<LexiconFile> files, Problems problems, string name, params string[] keys) =>
        Find(files, problems, name) is { } file ? YamlFile.List(file, problems, keys) : [];

    private static LexiconFile? Find(IReadOnlyList<LexiconFile> files, Problems problems, string name)
    {
        var file = files.FirstOrDefault(file => LexiconPath.Name(file.Path) == name);
        if (file is null)
            problems.Add(name, 0, $"Le fichier « {name} » manque : sans lui les fausses alertes ne sont pas retenues.");
        return file;
    }
}
