using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads <c>reponses.yml</c>.</summary>
internal static class AnswersFile
{
    public const string Path = "reponses.yml";

    public static Answers Read(Script script, Report report)
    {
        var yaml = new Yaml(script, 1, "DLG009", report);
        var answers = new Dictionary<string, CategoryAnswers>(StringComparer.Ordinal);
        var topics = new Dictionary<string, TopicAnswer>(StringComparer.Ordinal);
        if (yaml.Load(script.Text) is { } root)
        {
            foreach (var (category, entries) in yaml.Pairs(root, Bilingual.Same(Path)))
            {
                if (category.Value == Answers.TopicsKey)
                    topics = ReadTopics(yaml, entries);
                else
                    answers[category.Value ?? ""] = ReadCategory(yaml, entries, category.Value ?? "");
            }
        }

        if (answers.GetValueOrDefault(Answers.Default) is not { Three: not null, Two: not null })
        {
            report.Error("DLG009", script.Path, Position.Start,
                ("« default » doit répondre aux niveaux 3 et 2.", "“default” must answer levels 3 and 2."),
                ("Écris « default: », puis « \"3\": sujet#etape » et « \"2\": sujet#etape ».",
                    "Write “default:”, then “\"3\": topic#step” and “\"2\": topic#step”."));
        }

        return new Answers(answers) { Topics = topics };
    }

    private static Dictionary<string, TopicAnswer> ReadTopics(Yaml yaml, YamlNode entries)
    {
        var topics = new Dictionary<string, TopicAnswer>(StringComparer.Ordinal);
        foreach (var (name, node) in yaml.Pairs(entries, Bilingual.Same(Answers.TopicsKey)))
        {
            if (node is YamlScalarNode { Value: { } id } && Target.IsId(id))
            {
                topics[name.Value ?? ""] = new TopicAnswer(yaml.Place(node), id);
                continue;
            }

            yaml.Error(node,
                ($"« {node} » n'est pas le nom d'un sujet.", $"“{node}” is not the name of a topic."),
                ("Écris le nom de son fichier, sans « .md » : « corps ».", "Write the name of its file, without “.md”: “corps”."));
        }

        return topics;
    }

    private static CategoryAnswers ReadCategory(Yaml yaml, YamlNode entries, string category)
    {
        var found = new CategoryAnswers(null, null, null, null, null, null);
        foreach (var (level, node) in yaml.Pairs(entries, Bilingual.Same(category)))
        {
            if (!StepRef.TryParse((node as YamlScalarNode)?.Value, out var step))
            {
                yaml.Error(node,
                    ($"« {node} » n'est pas le nom d'une étape.", $"“{node}” is not the name of a step."),
                    ("Écris « sujet#etape », sans « .md ».", "Write “topic#step”, without “.md”."));
                continue;
            }

            var answer = new Answer(yaml.Place(node), step);
            switch (level.Value)
            {
                case "3":
                    found = found with { Three = answer };
                    break;
                case "2":
                    found = found with { Two = answer };
                    break;
                case "1":
                    found = found with { One = answer };
                    break;
                case "other":
                    found = found with { Other = answer };
                    break;
                case "adults":
                    found = found with { Adults = answer };
                    break;
                case "question":
                    found = found with { Question = answer };
                    break;
                default:
                    yaml.Error(level,
                        ($"« {level.Value} » n'est pas un niveau.", $"“{level.Value}” is not a level."),
                        Meant.OneOf(["\"3\"", "\"2\"", "\"1\"", "other", "adults", "question"]));
                    break;
            }
        }

        return found;
    }
}
