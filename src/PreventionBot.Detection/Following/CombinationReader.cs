using PreventionBot.Detection.Concepts;
using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Loading;

namespace PreventionBot.Detection.Following;

/// <summary>Reads <c>combinations.yml</c>.</summary>
internal static class CombinationReader
{
    private const string Path = "combinations.yml";
    private const int FewestGroups = 2;

    private static readonly string[] Keys = ["id", "category", "severity", "reason", "all", "match", "no_match"];

    public static List<Combination> Read(IEnumerable<LexiconFile> files, IReadOnlyList<Concept> concepts, Problems problems)
    {
        var known = concepts.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        var combinations = new List<Combination>();
        foreach (var fields in files.Where(file => file.Path == Path).SelectMany(file => YamlFile.List(file, problems, Keys)))
        {
            if (ReadOne(fields, known) is not { } combination)
                continue;
            if (combinations.Exists(other => other.Id == combination.Id))
                fields.Complain($"L'identifiant « {combination.Id} » sert déjà : choisissez-en un autre.");
            combinations.Add(combination);
        }

        return combinations;
    }

    private static Combination? ReadOne(YamlFields fields, HashSet<string> known)
    {
        var (id, category, reason) = (fields.Text("id"), fields.Text("category"), fields.Text("reason"));
        if (category is not null && Categories.Rank(category) < 0)
            fields.Complain($"« {category} » n'est pas une catégorie : choisissez {string.Join(", ", Categories.All)}.");
        var severity = fields.Number("severity", 1, 3, 2);
        List<string[]> groups = [.. fields.Texts("all").Select(group => group.Text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        foreach (var idea in groups.SelectMany(group => group).Where(idea => !known.Contains(idea)))
            fields.Complain($"« {idea} » n'est pas un concept : regardez les « id » des fichiers concepts/*.yml.");
        if (groups.Count < FewestGroups)
            fields.Complain($"Il faut au moins {FewestGroups} groupes de concepts sous « all », un par ligne, j'en ai trouvé {groups.Count}.");
        var (match, noMatch) = (fields.Texts("match"), fields.Texts("no_match"));
        if (match.Count == 0 || noMatch.Count == 0)
            fields.Complain("Il faut au moins un exemple sous « match » et un sous « no_match » ; séparez les messages par « / ».");
        return id is null || category is null || reason is null
            ? null
            : new Combination(id, category, (Severity)severity, reason, groups,
                [.. match.Select(example => new Example(example.Text, true, fields.Path, example.Line)),
                    .. noMatch.Select(example => new Example(example.Text, false, fields.Path, example.Line))]);
    }
}
