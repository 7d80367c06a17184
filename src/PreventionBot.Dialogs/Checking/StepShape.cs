using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>What of a step must be the same in every language, as a list to compare.</summary>
internal static class StepShape
{
    private static readonly string[] _comparedProperties =
        ["risk", "tells", "end", "audience", "lines", "urgent", "menu", "phone", "sms", "hours", "for"];

    public static IReadOnlyList<(Position At, string Text)> Of(Step step)
    {
        var shape = new List<(Position, string)>();
        foreach (var key in _comparedProperties)
        {
            if (step.Properties.Find(key) is { } property)
                shape.Add((property.At, $"{key}: {property.Value}"));
        }

        Add(step.Nodes, shape);
        // Word order differs between languages, so the numbers named are compared as a set, at the end.
        foreach (var line in Lines(step))
            shape.Add((step.At, line));
        return shape;
    }

    private static void Add(IReadOnlyList<Node> nodes, List<(Position At, string Text)> shape)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Node.Replies replies:
                    shape.AddRange(replies.Options.Select(option => (option.At, $"{option.To.Target} {option.Capture?.Signature}".Trim())));
                    break;
                case Node.Jump jump:
                    shape.Add((jump.At, $"→ {jump.To.Target}"));
                    break;
                case Node.Choose choose:
                    AddBranches(choose, shape);
                    break;
            }
        }
    }

    private static void AddBranches(Node.Choose choose, List<(Position At, string Text)> shape)
    {
        foreach (var branch in choose.Branches)
        {
            shape.Add((branch.At, branch.Condition is null ? "else" : $"if {branch.Source}"));
            Add(branch.Body, shape);
        }

        shape.Add((choose.At, "endif"));
    }

    private static IEnumerable<string> Lines(Step step) => step.All
        .OfType<Node.Speech>()
        .SelectMany(speech => speech.Links)
        .Where(link => link.Target is { Topic: Reserved.Lines })
        .Select(link => $"{link.Target}")
        .Distinct()
        .Order(StringComparer.Ordinal);
}
