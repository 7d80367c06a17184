using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Loading;
using PreventionBot.Detection.Normalising;
using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Denying;

/// <summary>Reads <c>denials.yml</c>; without the file nothing counts as denied.</summary>
internal static class DenialReader
{
    private const string FileName = "denials.yml";

    private static readonly Dictionary<string, VoidPlace> _places = new(StringComparer.Ordinal)
    {
        ["close"] = VoidPlace.Close,
        ["before"] = VoidPlace.Before,
        ["after"] = VoidPlace.After,
        ["message"] = VoidPlace.Message,
    };

    public static Denials Read(IReadOnlyList<LexiconFile> files, Problems problems)
    {
        if (files.FirstOrDefault(file => LexiconPath.Name(file.Path) == FileName) is not { } file
            || YamlFile.Mapping(file, problems, "groups", "denials", "stops", "subjects", "fillers", "void", "match", "no_match") is not { } fields)
        {
            return Denials.None;
        }

        // What is wrong with the tables themselves, the lexicon's own reader says.
        var words = ReadWords(fields, new PatternWords(TableReader.Read(files, new Problems())));
        ClassReader.CheckNames(
            words.Groups.Values.Concat(words.Kinds.Select(kind => kind.Patterns)).Concat(words.Voids.Select(entry => entry.Patterns)).SelectMany(patterns => patterns),
            [.. words.Groups.Keys],
            problems);
        var layers = problems.Any ? [] : ClassReader.Layers(words.Groups, problems);
        return problems.Any ? Denials.None : new Denials(words, layers);
    }

    private static DenialWords ReadWords(YamlFields fields, PatternWords words)
    {
        var groups = new Dictionary<string, IReadOnlyList<PatternSource>>(StringComparer.Ordinal);
        foreach (var group in fields.Items("groups", "name", "words"))
        {
            if (group.Text("name") is { } name && !groups.TryAdd(name, group.SomePatterns("words", words)))
                group.Complain($"Le groupe « {name} » est déjà écrit plus haut : réunissez les deux.");
        }

        return new DenialWords(
            groups,
            [.. fields.Items("denials", "reason", "pattern").Select(item => (item.Text("reason") ?? "", item.SomePatterns("pattern", words)))],
            [.. fields.Items("void", "where", "pattern").Select(item => (Place(item), item.SomePatterns("pattern", words)))],
            Words(fields, "stops"),
            Words(fields, "subjects"),
            Words(fields, "fillers"),
            [.. Examples(fields, "match", true), .. Examples(fields, "no_match", false)]);
    }

    private static VoidPlace Place(YamlFields item)
    {
        if (item.Text("where") is { } where && _places.TryGetValue(where, out var place))
            return place;
        item.Complain($"« where » doit être l'un de {string.Join(", ", _places.Keys)} : dites où se trouvent ces mots par rapport au démenti.");
        return VoidPlace.Message;
    }

    private static HashSet<string> Words(YamlFields fields, string key) =>
        fields.Texts(key).Select(word => Agreement.Strip(Folding.Fold(word.Text))).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Example> Examples(YamlFields fields, string key, bool mustMatch) =>
        fields.Texts(key).Select(example => new Example(example.Text, mustMatch, fields.Path, example.Line));
}
