using Markdig.Extensions.Yaml;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>The header of a topic.</summary>
internal sealed record FrontMatter(
    IReadOnlyList<Keyword> Keywords, IReadOnlyDictionary<string, Move> Moved, Move? Retired)
{
    public static readonly FrontMatter None = new([], new Dictionary<string, Move>(), null);

    private static readonly string[] _keys = ["keywords", "owner", "reviewed", "moved", "retired"];

    public static FrontMatter Read(YamlFrontMatterBlock block, Script script, string topic, Report report)
    {
        // The opening "---" is line 1, so the YAML starts on line 2.
        var yaml = new Yaml(script.Path, script.At(block.Span.Start).Line + 1, "DLG002", report);
        if (yaml.Load(block.Lines.ToString()) is not { } root)
            return None;
        var keywords = new List<Keyword>();
        var moved = new Dictionary<string, Move>(StringComparer.Ordinal);
        Move? retired = null;
        foreach (var (key, value) in yaml.Pairs(root, ("l'en-tête", "the header")))
        {
            switch (key.Value)
            {
                case "keywords" when value is YamlSequenceNode list:
                    keywords.AddRange(list.OfType<YamlScalarNode>().Select(word => new Keyword(yaml.Place(word), word.Value ?? "")));
                    break;
                case "keywords":
                    yaml.Error(value,
                        ("« keywords » attend une liste.", "“keywords” expects a list."),
                        ("Écris un mot par ligne, précédé de « - ».", "Write one word a line, after “- ”."));
                    break;
                case "moved":
                    foreach (var (old, place) in yaml.Pairs(value, Bilingual.Same("moved")))
                        moved[old.Value ?? ""] = ReadMove(yaml, place, topic);
                    break;
                case "retired":
                    retired = ReadMove(yaml, value, topic);
                    break;
                case "owner" or "reviewed":
                    break;
                default:
                    yaml.Error(key,
                        ($"« {key.Value} » n'existe pas dans l'en-tête.", $"There is no “{key.Value}” in a header."),
                        Meant.Maybe(Nearest.To(key.Value ?? "", _keys), Meant.OneOf(_keys)));
                    break;
            }
        }

        return new FrontMatter(keywords, moved, retired);
    }

    private static Move ReadMove(Yaml yaml, YamlNode node, string topic)
    {
        var raw = (node as YamlScalarNode)?.Value ?? "";
        var target = Target.IsId(raw) ? new StepRef(topic, raw) : Target.Read(raw, topic);
        if (target is null)
        {
            yaml.Error(node,
                ($"« {raw} » n'est pas le nom d'une étape.", $"“{raw}” is not the name of a step."),
                ("Écris « nouvelle-etape » ou « sujet.md#etape ».", "Write “new-step” or “topic.md#step”."));
        }

        return new Move(yaml.Place(node), raw, target);
    }
}
