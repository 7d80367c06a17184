using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Detection.Loading;

/// <summary>Opens a YAML file as the shape its readers expect.</summary>
internal static class YamlFile
{
    /// <summary>A file that is one mapping.</summary>
    public static YamlFields? Mapping(LexiconFile file, Problems problems, params string[] allowed)
    {
        var root = Root(file, problems);
        if (root is YamlMappingNode mapping)
            return new YamlFields(mapping, file.Path, problems, allowed);
        if (root is not null)
            problems.Add(file.Path, root.Start.Line, "J'attendais des lignes « clé: valeur » et j'ai trouvé autre chose.");
        return null;
    }

    /// <summary>A file that is a list of mappings.</summary>
    public static IEnumerable<YamlFields> List(LexiconFile file, Problems problems, params string[] allowed) =>
        Items(Root(file, problems), file.Path, problems, allowed);

    public static IEnumerable<YamlFields> Items(YamlNode? node, string path, Problems problems, string[] allowed)
    {
        if (node is null)
            return [];
        if (node is not YamlSequenceNode sequence)
        {
            problems.Add(path, node.Start.Line, "J'attendais une liste dont chaque élément commence par un tiret « - ».");
            return [];
        }

        var items = new List<YamlFields>();
        foreach (var item in sequence.Children)
        {
            if (item is YamlMappingNode mapping)
                items.Add(new YamlFields(mapping, path, problems, allowed));
            else
                problems.Add(path, item.Start.Line, $"J'attendais « clé: valeur » après le tiret, j'ai trouvé « {item} ».");
        }

        return items;
    }

    private static YamlNode? Root(LexiconFile file, Problems problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(file.Text));
            if (stream.Documents.Count == 1)
                return stream.Documents[0].RootNode;
            problems.Add(file.Path, 0, "Le fichier est vide ou contient plusieurs documents « --- » : gardez-en un seul.");
        }
        catch (YamlException problem)
        {
            problems.Add(file.Path, problem.Start.Line,
                $"YAML illisible ({problem.Message}) : vérifiez l'alignement et mettez le texte entre guillemets.");
        }

        return null;
    }
}
