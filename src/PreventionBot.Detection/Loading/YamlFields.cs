using System.Globalization;
using PreventionBot.Detection.Patterns;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Detection.Loading;

/// <summary>The keys of one YAML mapping, read with complaints instead of exceptions.</summary>
internal sealed class YamlFields
{
    private readonly Dictionary<string, YamlNode> _nodes = new(StringComparer.Ordinal);
    private readonly Problems _problems;

    public YamlFields(YamlMappingNode mapping, string path, Problems problems, params string[] allowed)
    {
        (Path, _problems, Line) = (path, problems, mapping.Start.Line);
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && (allowed.Length == 0 || allowed.Contains(name)))
            {
                _nodes[name] = value;
            }
            else
            {
                problems.Add(path, key.Start.Line,
                    $"Clé inconnue « {key} » : j'attendais {string.Join(", ", allowed)}. Corrigez ou retirez-la.");
            }
        }
    }

    public long Line { get; }

    public string Path { get; }

    public IEnumerable<string> Keys => _nodes.Keys;

    public bool Has(string key) => _nodes.ContainsKey(key);

    public void Complain(string message) => _problems.Add(Path, Line, message);

    public string? Text(string key)
    {
        if (_nodes.GetValueOrDefault(key) is YamlScalarNode { Value.Length: > 0 } scalar)
            return scalar.Value;
        Complain($"Il manque « {key} » : ajoutez une ligne « {key}: … ».");
        return null;
    }

    public int Number(string key, int least, int most, int whenMissing)
    {
        if (!_nodes.TryGetValue(key, out var node))
            return whenMissing;
        if (node is YamlScalarNode { Value: { } text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        _problems.Add(Path, node.Start.Line, $"« {key} » doit être un nombre de {least} à {most}, j'ai trouvé « {node} ».");
        return whenMissing;
    }

    /// <summary>A text or a list of texts; empty when the key is missing.</summary>
    public List<LineOfText> Texts(string key)
    {
        if (!_nodes.TryGetValue(key, out var node))
            return [];
        var texts = new List<LineOfText>();
        foreach (var item in node is YamlSequenceNode sequence ? sequence.Children : [node])
        {
            if (item is YamlScalarNode { Value.Length: > 0 } scalar)
            {
                texts.Add(new LineOfText(scalar.Value, scalar.Start.Line));
            }
            else
            {
                _problems.Add(Path, item.Start.Line,
                    $"« {key} » doit être un texte ou une liste de textes : mettez-le entre guillemets s'il contient « {{ », « [ » ou « : ».");
            }
        }

        return texts;
    }

    /// <summary>The patterns under the key, as written; those that cannot be read are reported and left out.</summary>
    public IReadOnlyList<PatternSource> Patterns(string key, PatternWords words)
    {
        var patterns = new List<PatternSource>();
        foreach (var (text, line) in Texts(key))
        {
            var (node, error) = PatternParser.Parse(text, words);
            if (node is null)
            {
                _problems.Add(Path, line, error ?? "Motif illisible.");
            }
            else if (PatternWalk.CanBeEmpty(node) || PatternWalk.CanBeginWithGap(node))
            {
                _problems.Add(Path, line,
                    $"« {text} » doit commencer par un mot obligatoire : un trou en tête ou un motif tout entier facultatif se déclencherait partout.");
            }
            else
            {
                patterns.Add(new PatternSource(node, Path, line));
            }
        }

        return patterns;
    }

    /// <summary>As <see cref="Patterns"/>, and a complaint when there is none.</summary>
    public IReadOnlyList<PatternSource> SomePatterns(string key, PatternWords words)
    {
        if (!Has(key))
            Complain($"Il manque « {key} » : ajoutez au moins un motif.");
        return Patterns(key, words);
    }

    /// <summary>The list of mappings under the key.</summary>
    public IEnumerable<YamlFields> Items(string key, params string[] allowed) =>
        YamlFile.Items(_nodes.GetValueOrDefault(key), Path, _problems, allowed);
}

/// <summary>A text of a content file and where it stands.</summary>
internal sealed record LineOfText(string Text, long Line);
