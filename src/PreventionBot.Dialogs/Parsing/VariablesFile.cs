using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads <c>variables.yml</c>: a list of <c>{name, type, keep, why}</c>, or the same by name.</summary>
internal static class VariablesFile
{
    public const string Path = "variables.yml";

    private static readonly Bilingual _example = (
        "Exemple : « - name: age », puis « type: number », « keep: conversation », « why: … ».",
        "Example: “- name: age”, then “type: number”, “keep: conversation”, “why: …”.");

    private static readonly string[] _fields = ["name", "type", "keep", "why"];

    public static Variables Read(Script script, Report report)
    {
        var yaml = new Yaml(script, 1, "DLG008", report);
        var declared = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var (name, node) in Entries(yaml, yaml.Load(script.Text)))
        {
            if (ReadOne(yaml, name, node) is { } variable && !declared.TryAdd(variable.Name, variable))
            {
                yaml.Error(node,
                    ($"« {variable.Name} » est déclarée deux fois.", $"“{variable.Name}” is declared twice."),
                    ("Garde une seule déclaration.", "Keep one declaration."));
            }
        }

        return new Variables(declared);
    }

    private static IEnumerable<(string? Name, YamlNode Node)> Entries(Yaml yaml, YamlNode? root)
    {
        return root switch
        {
            null or YamlScalarNode { Value: null or "" } => [],
            YamlSequenceNode list => list.Select(node => ((string?)null, node)),
            _ => yaml.Pairs(root, Bilingual.Same(Path)).Select(pair => (pair.Key.Value, pair.Value)),
        };
    }

    private static Variable? ReadOne(Yaml yaml, string? name, YamlNode node)
    {
        if (node is not YamlMappingNode)
        {
            yaml.Error(node, ($"« {node} » n'est pas une variable.", $"“{node}” is not a variable."), _example);
            return null;
        }

        foreach (var (field, _) in yaml.Pairs(node, ("une variable", "a variable")).Where(pair => !_fields.Contains(pair.Key.Value)))
        {
            yaml.Error(field,
                ($"« {field.Value} » n'existe pas pour une variable.", $"There is no “{field.Value}” for a variable."),
                Meant.Maybe(Nearest.To(field.Value ?? "", _fields), Meant.OneOf(_fields)));
        }

        var fields = yaml.Pairs(node, ("une variable", "a variable"))
            .ToDictionary(pair => pair.Key.Value ?? "", pair => (pair.Value as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal);
        name ??= fields.GetValueOrDefault("name", "");
        if (name.Length == 0 || !name.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') || char.IsAsciiDigit(name[0]))
        {
            yaml.Error(node, ($"« {name} » n'est pas un nom de variable.", $"“{name}” is not the name of a variable."), _example);
        }
        else if (Variables.IsGiven(name))
        {
            yaml.Error(node,
                ($"« {name} » est donnée par le robot, on ne la déclare pas.", $"“{name}” is given by the robot and is not declared."),
                ("Retire-la.", "Take it out."));
        }
        else if (Type(fields.GetValueOrDefault("type")) is not { } type)
        {
            yaml.Error(node,
                ($"« {name} » : type manquant ou inconnu.", $"“{name}”: the type is missing or unknown."),
                Meant.OneOf(["number", "age", "yes-no", "date", "choice", "text"]));
        }
        else if (fields.GetValueOrDefault("keep") is not ("turn" or "conversation"))
        {
            yaml.Error(node,
                ($"« {name} » : il manque « keep ».", $"“{name}”: “keep” is missing."),
                ("Écris « keep: turn » ou « keep: conversation ».", "Write “keep: turn” or “keep: conversation”."));
        }
        else if (string.IsNullOrWhiteSpace(fields.GetValueOrDefault("why")))
        {
            yaml.Error(node,
                ($"« {name} » : il manque « why ».", $"“{name}”: “why” is missing."),
                ("Dis pourquoi cette information est nécessaire.", "Say why this information is needed."));
        }
        else
        {
            return new Variable(name, type, fields["keep"] == "conversation");
        }

        return null;
    }

    private static AnswerType? Type(string? text) => text switch
    {
        "number" => AnswerType.Number,
        "age" => AnswerType.Age,
        "yes-no" => AnswerType.YesNo,
        "date" => AnswerType.Date,
        "choice" => AnswerType.Choice,
        "text" => AnswerType.Text,
        _ => null,
    };
}
