using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads <c>variables.yml</c>: a list of <c>{name, type, keep, why}</c>, or the same by name.</summary>
internal static class VariablesFile
{
    public const string Path = "variables.yml";

    private const string Example = "Exemple : « - name: age », puis « type: number », « keep: conversation », « why: … ».";

    public static Variables Read(Script script, Report report)
    {
        var yaml = new Yaml(script.Path, 1, "DLG008", report);
        var declared = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var (name, node) in Entries(yaml, yaml.Load(script.Text)))
        {
            if (ReadOne(yaml, name, node) is { } variable && !declared.TryAdd(variable.Name, variable))
                yaml.Error(node, $"« {variable.Name} » est déclarée deux fois.", "Garde une seule déclaration.");
        }

        return new Variables(declared);
    }

    private static IEnumerable<(string? Name, YamlNode Node)> Entries(Yaml yaml, YamlNode? root)
    {
        return root switch
        {
            null or YamlScalarNode { Value: null or "" } => [],
            YamlSequenceNode list => list.Select(node => ((string?)null, node)),
            _ => yaml.Pairs(root, Path).Select(pair => (pair.Key.Value, pair.Value)),
        };
    }

    private static Variable? ReadOne(Yaml yaml, string? name, YamlNode node)
    {
        var fields = yaml.Pairs(node, "une variable")
            .ToDictionary(pair => pair.Key.Value ?? "", pair => (pair.Value as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal);
        name ??= fields.GetValueOrDefault("name", "");
        if (name.Length == 0 || !name.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') || char.IsAsciiDigit(name[0]))
        {
            yaml.Error(node, $"« {name} » n'est pas un nom de variable.", Example);
        }
        else if (Variables.IsGiven(name))
        {
            yaml.Error(node, $"« {name} » est donnée par le robot, on ne la déclare pas.", "Retire-la.");
        }
        else if (Type(fields.GetValueOrDefault("type")) is not { } type)
        {
            yaml.Error(node, $"« {name} » : type manquant ou inconnu.",
                "Possible : number, age, yes-no, date, choice, text.");
        }
        else if (fields.GetValueOrDefault("keep") is not ("turn" or "conversation"))
        {
            yaml.Error(node, $"« {name} » : il manque « keep ».", "Écris « keep: turn » ou « keep: conversation ».");
        }
        else if (string.IsNullOrWhiteSpace(fields.GetValueOrDefault("why")))
        {
            yaml.Error(node, $"« {name} » : il manque « why ».", "Dis pourquoi cette information est nécessaire.");
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
