using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Builds one step's tree while tags open and close.</summary>
internal sealed class BodyBuilder(Script script, Report report)
{
    private static readonly string[] _tags = ["if", "elsif", "else", "endif", "either", "or", "endeither"];

    private readonly Stack<OpenTag> _open = new();
    private List<Node> _nodes = [];
    private int _eithers;

    public void Add(Node node) => _nodes.Add(node);

    public void Add(LiquidLine line)
    {
        var at = script.At(line.Span.Start);
        TagMargins.Check(line, script, report);
        CheckWords(line, at);
        switch (line.Tag)
        {
            case "if":
                Open(new OpenTag("if", at, _nodes, ReadCondition(line, at)));
                break;
            case "either":
                Open(new OpenTag("either", at, _nodes, null));
                break;
            case "elsif" when _open.TryPeek(out var open) && open is { Tag: "if", HasElse: false }:
                _nodes = open.Next(at, ReadCondition(line, at), Even(line.Words));
                break;
            case "else" when _open.TryPeek(out var open) && open is { Tag: "if", HasElse: false }:
                open.HasElse = true;
                _nodes = open.Next(at, null, "");
                break;
            case "or" when _open.TryPeek(out var open) && open.Tag == "either":
                _nodes = open.Next(at, null, "");
                break;
            case "endif" when _open.TryPeek(out var open) && open.Tag == "if":
            case "endeither" when _open.TryPeek(out open) && open.Tag == "either":
                _open.Pop();
                _nodes = open.Outer;
                _nodes.Add(Close(open));
                break;
            default:
                Unexpected(line, at);
                break;
        }

        void Open(OpenTag tag)
        {
            tag.FirstSource = Even(line.Words);
            _open.Push(tag);
            _nodes = tag.Current;
            if (_open.Count == 3)
            {
                report.Warning("DLG014", script.Path, at,
                    ("Plus de deux conditions l'une dans l'autre.", "More than two conditions inside one another."),
                    ("Coupe en deux étapes reliées par « [→](#etape) ».", "Cut it into two steps joined by “[→](#step)”."));
            }
        }
    }

    private Node Close(OpenTag open)
    {
        var node = open.Close(open.Tag == "either" ? _eithers++ : 0);
        if (node is Node.Choose choose && choose.Branches.All(branch => branch.Body.Count == 0))
        {
            report.Warning("DLG012", script.Path, open.At,
                ("Il n'y a rien dans ce « {% if %} ».", "There is nothing inside this “{% if %}”."),
                ("Écris ce qui est dit dans ce cas, ou retire la condition.", "Write what is said in that case, or take the condition out."));
        }
        else if (node is Node.Either { Bodies.Count: 1 })
        {
            report.Warning("DLG012", script.Path, open.At,
                ("« {% either %} » avec une seule façon de le dire.", "“{% either %}” with only one way of saying it."),
                ("Ajoute « {% or %} » et une autre façon, ou retire « {% either %} ».",
                    "Add “{% or %}” and another way, or take “{% either %}” out."));
        }

        return node;
    }

    private void CheckWords(LiquidLine line, Position at)
    {
        if (line.Words.Length == 0 || line.Tag is "if" or "elsif" || !_tags.Contains(line.Tag))
            return;
        report.Error("DLG010", script.Path, at,
            ($"« {{% {line.Tag} %}} » ne prend pas « {line.Words} ».", $"“{{% {line.Tag} %}}” does not take “{line.Words}”."),
            line.Tag == "else"
                ? ("Pour une autre condition, écris « {% elsif … %} ».", "For another condition, write “{% elsif … %}”.")
                : ($"Écris « {{% {line.Tag} %}} ».", $"Write “{{% {line.Tag} %}}”."));
    }

    /// <summary>The finished tree; tags left open are reported and closed.</summary>
    public IReadOnlyList<Node> Finish()
    {
        while (_open.TryPop(out var open))
        {
            report.Error("DLG012", script.Path, open.At,
                ($"« {{% {open.Tag} %}} » n'est jamais fermé.", $"“{{% {open.Tag} %}}” is never closed."),
                ($"Ajoute « {{% end{open.Tag} %}} », seul sur sa ligne, après ce qui en dépend.",
                    $"Add “{{% end{open.Tag} %}}”, alone on its line, after what depends on it."));
            _nodes = open.Outer;
            _nodes.Add(open.Close(_eithers++));
        }

        return _nodes;
    }

    private static string Even(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Condition? ReadCondition(LiquidLine line, Position at)
    {
        var condition = LiquidReader.Condition(line.Words);
        if (condition is null)
        {
            report.Error("DLG010", script.Path, at,
                ($"Condition illisible : « {line.Words} ».", $"Unreadable condition: “{line.Words}”."),
                ("Exemples : {% if night %}, {% if age < 15 %}, {% if age and night %}.",
                    "Examples: {% if night %}, {% if age < 15 %}, {% if age and night %}."));
        }

        return condition;
    }

    private void Unexpected(LiquidLine line, Position at)
    {
        if (!_tags.Contains(line.Tag))
        {
            report.Error("DLG011", script.Path, at,
                ($"« {{% {line.Tag} %}} » n'existe pas.", $"“{{% {line.Tag} %}}” does not exist."),
                Meant.Maybe(Nearest.To(line.Tag, _tags), Meant.OneOf(_tags)));
            return;
        }

        report.Error("DLG012", script.Path, at,
            ($"« {{% {line.Tag} %}} » sans rien d'ouvert avant.", $"“{{% {line.Tag} %}}” with nothing open before it."),
            line.Tag is "or" or "endeither"
                ? ("Ouvre avec « {% either %} ».", "Open with “{% either %}”.")
                : ("Ouvre avec « {% if … %} » ; un seul « {% else %} », en dernier.",
                    "Open with “{% if … %}”; only one “{% else %}”, in last place."));
    }
}
