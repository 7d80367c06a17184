using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>One step of a topic.</summary>
internal sealed record Step(
    StepRef Name, Position At, Properties Properties, IReadOnlyList<Node> Nodes, string SourceHash)
{
    /// <summary>Said by the step itself or by its topic.</summary>
    public bool IsForAdults { get; init; }

    /// <summary>All that stands under the heading, as written.</summary>
    public string Source { get; init; } = "";

    /// <summary>Every node, those in branches included, in the order written.</summary>
    public IReadOnlyList<Node> All { get; } = [.. Walk(Nodes)];

    /// <summary>Visits are counted only where the text depends on them; that keeps the state small.</summary>
    public bool ReadsVisits { get; } = Walk(Nodes).Any(node => node switch
    {
        Node.Speech speech => speech.Words.Variables.Contains(Variables.Visits),
        Node.Replies replies => replies.Options.Any(option => option.Label.Variables.Contains(Variables.Visits)),
        Node.Choose choose => choose.Branches.Any(branch => branch.Condition?.Variables.Contains(Variables.Visits) ?? false),
        _ => false,
    });

    public IEnumerable<Option> Options => All.OfType<Node.Replies>().SelectMany(replies => replies.Options);

    public IEnumerable<Link> Ways => Options.Select(option => option.To).Concat(All.OfType<Node.Jump>().Select(jump => jump.To));

    private static IEnumerable<Node> Walk(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            yield return node;
            var inner = node switch
            {
                Node.Choose choose => choose.Branches.SelectMany(branch => Walk(branch.Body)),
                Node.Either either => either.Bodies.SelectMany(Walk),
                _ => [],
            };
            foreach (var deeper in inner)
                yield return deeper;
        }
    }
}
