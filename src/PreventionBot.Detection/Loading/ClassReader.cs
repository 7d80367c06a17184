using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Loading;

/// <summary>Reads <c>classes.yml</c> and puts the classes in an order in which each needs only earlier ones.</summary>
internal static class ClassReader
{
    public static Dictionary<string, IReadOnlyList<PatternSource>> Read(
        IEnumerable<LexiconFile> files, PatternWords words, Problems problems)
    {
        var classes = new Dictionary<string, IReadOnlyList<PatternSource>>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => LexiconPath.Name(file.Path) == "classes.yml"))
        {
            if (YamlFile.Mapping(file, problems) is { } fields)
            {
                foreach (var name in fields.Keys)
                    classes[name] = fields.SomePatterns(name, words);
            }
        }

        return classes;
    }

    /// <summary>Class names in layers; a class that names itself, even through others, is reported.</summary>
    public static List<List<string>> Layers(
        IReadOnlyDictionary<string, IReadOnlyList<PatternSource>> classes, Problems problems)
    {
        var layers = new List<List<string>>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        while (placed.Count < classes.Count)
        {
            var layer = classes.Keys
                .Where(name => !placed.Contains(name) && classes[name].All(pattern => PatternWalk.Classes(pattern.Node).TrueForAll(placed.Contains)))
                .ToList();
            if (layer.Count == 0)
            {
                var stuck = classes.First(entry => !placed.Contains(entry.Key));
                problems.Add(stuck.Value[0].Path, stuck.Value[0].Line,
                    $"La classe « {stuck.Key} » se contient elle-même, directement ou par une autre : coupez la boucle.");
                return layers;
            }

            layers.Add(layer);
            placed.UnionWith(layer);
        }

        return layers;
    }

    /// <summary>Reports every class that a pattern names and nobody defines.</summary>
    public static void CheckNames(
        IEnumerable<PatternSource> patterns, IReadOnlyCollection<string> known, Problems problems)
    {
        foreach (var pattern in patterns)
        {
            foreach (var name in PatternWalk.Classes(pattern.Node).Where(name => !known.Contains(name)))
            {
                problems.Add(pattern.Path, pattern.Line,
                    $"La classe « {{{name}}} » n'existe pas : ajoutez-la à classes.yml ou corrigez son nom.");
            }
        }
    }
}
