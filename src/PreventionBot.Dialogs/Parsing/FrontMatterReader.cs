using Markdig.Extensions.Yaml;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads the YAML between the two lines of dashes.</summary>
internal sealed class FrontMatterReader
{
    private readonly Yaml _yaml;
    private readonly string _topic;

    private FrontMatterReader(Yaml yaml, string topic) => (_yaml, _topic) = (yaml, topic);

    public static FrontMatter Read(YamlFrontMatterBlock block, Script script, string topic, Report report)
    {
        // The opening "---" is line 1, so the YAML starts on line 2.
        var yaml = new Yaml(script, script.At(block.Span.Start).Line + 1, "DLG002", report);
        var reader = new FrontMatterReader(yaml, topic);
        var front = FrontMatter.None;
        if (yaml.Load(block.Lines.ToString()) is { } root)
        {
            foreach (var (key, value) in yaml.Pairs(root, ("l'en-tête", "the header")))
                front = reader.Add(front, key, value);
        }

        return front;
    }

    private FrontMatter Add(FrontMatter front, YamlScalarNode key, YamlNode value)
    {
        switch (key.Value)
        {
            case "keywords":
                return front with { Keywords = [.. Words(value, "keywords").Select(word => new Keyword(_yaml.Place(word), word.Value ?? ""))] };
            case "moved":
                return front with { Moved = ReadMoves(value) };
            case "retired":
                return front with { Retired = ReadMove(value) };
            case "reviewed":
                return front with { Reviewed = ReadReview(value) };
            case "audience":
                return front with { IsForAdults = IsForAdults(value) };
            case "owner":
                return front;
            default:
                _yaml.Error(key,
                    ($"« {key.Value} » n'existe pas dans l'en-tête.", $"There is no “{key.Value}” in a header."),
                    Meant.Maybe(Nearest.To(key.Value ?? "", FrontMatter.Keys), Meant.OneOf(FrontMatter.Keys)));
                return front;
        }
    }

    /// <summary>The items of a list, each a word or a phrase; every other form is reported.</summary>
    private List<YamlScalarNode> Words(YamlNode value, string key)
    {
        Bilingual mend = ("Écris un mot par ligne, précédé de « - ».", "Write one word a line, after “- ”.");
        var words = new List<YamlScalarNode>();
        if (value is not YamlSequenceNode list)
        {
            _yaml.Error(value, ($"« {key} » attend une liste.", $"“{key}” expects a list."), mend);
            return words;
        }

        if (list.Style == SequenceStyle.Flow)
        {
            // It is read all the same; but editors take the brackets for a broken link.
            _yaml.Warning(value, ($"« {key} » est écrit entre crochets.", $"“{key}” is written in brackets."), mend);
        }

        foreach (var item in list)
        {
            if (item is not YamlScalarNode word)
            {
                _yaml.Error(item,
                    ("Un « : » fait de ce mot autre chose qu'un mot.", "A “:” turns this word into something else."),
                    ("Mets-le entre guillemets : « - \"mot : suite\" ».", "Put it in quotes: “- \"word: more\"”."));
            }
            else if (Folding.Fold(word.Value).Length == 0)
            {
                _yaml.Error(item, ("Un mot vide.", "An empty word."), ("Écris un mot après « - », ou retire la ligne.", "Write a word after “-”, or take the line out."));
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    private Review? ReadReview(YamlNode node)
    {
        var isRead = false;
        Review? review = null;
        foreach (var (key, value) in _yaml.Pairs(node, Bilingual.Same("reviewed")))
        {
            switch (key.Value)
            {
                case "on" when Dates.Read((value as YamlScalarNode)?.Value) is { } day:
                    review = new Review(_yaml.Place(value), day);
                    break;
                case "on":
                    _yaml.Error(value,
                        ($"« {value} » n'est pas un jour.", $"“{value}” is not a day."),
                        ("Écris le jour de la relecture : « on: AAAA-MM-JJ ».", "Write the day of the review: “on: YYYY-MM-DD”."));
                    return null;
                case "by":
                    isRead = Words(value, "by").Count > 0;
                    if (!isRead)
                        return null;
                    break;
                default:
                    _yaml.Error(key,
                        ($"« {key.Value} » n'existe pas dans « reviewed ».", $"There is no “{key.Value}” in “reviewed”."),
                        Meant.OneOf(["on", "by"]));
                    return null;
            }
        }

        if (node is YamlMappingNode && (review is null || !isRead))
        {
            _yaml.Error(node,
                ("Une relecture a un jour et des métiers.", "A review has a day and professions."),
                ("Écris « on: AAAA-MM-JJ », puis « by: » et une liste.", "Write “on: YYYY-MM-DD”, then “by:” and a list."));
        }

        return review;
    }

    private bool IsForAdults(YamlNode value)
    {
        var audience = (value as YamlScalarNode)?.Value;
        if (audience is not ("adults" or "teens"))
        {
            _yaml.Error(value,
                ($"« {value} » n'est pas un public.", $"“{value}” is not an audience."),
                Meant.OneOf(["adults", "teens"]));
        }

        return audience == "adults";
    }

    private Dictionary<string, Move> ReadMoves(YamlNode value)
    {
        var moves = new Dictionary<string, Move>(StringComparer.Ordinal);
        foreach (var (old, place) in _yaml.Pairs(value, Bilingual.Same("moved")))
        {
            if (!Target.IsId(old.Value ?? ""))
            {
                _yaml.Error(old,
                    ($"« {old.Value} » n'a jamais pu être le nom d'une étape.", $"“{old.Value}” can never have been the name of a step."),
                    ("Écris l'ancien nom tel qu'il était après « ## ».", "Write the old name as it stood after “##”."));
            }

            moves[old.Value ?? ""] = ReadMove(place);
        }

        return moves;
    }

    private Move ReadMove(YamlNode node)
    {
        var raw = (node as YamlScalarNode)?.Value ?? "";
        var target = Target.IsId(raw) ? new StepRef(_topic, raw) : Target.Read(raw, _topic);
        if (target is null)
        {
            _yaml.Error(node,
                ($"« {raw} » n'est pas le nom d'une étape.", $"“{raw}” is not the name of a step."),
                ("Écris « nouvelle-etape » ou « sujet.md#etape ».", "Write “new-step” or “topic.md#step”."));
        }

        return new Move(_yaml.Place(node), raw, target);
    }
}
