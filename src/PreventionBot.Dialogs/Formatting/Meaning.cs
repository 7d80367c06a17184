using System.Text;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>All that a topic says and does, as one text to compare: two files with the same meaning play alike.</summary>
internal static class Meaning
{
    public static string Of(Script script, (string Locale, string Id) name)
    {
        var report = new Report();
        var topic = TopicParser.Parse(script, name.Locale, name.Id, report);
        var text = new StringBuilder();
        foreach (var code in report.InOrder().Where(finding => finding.Level == FindingLevel.Error).Select(finding => finding.Code).Order(StringComparer.Ordinal))
            text.Append(code).Append(' ');
        text.Append('\n').AppendJoin('|', topic.Keywords.Select(keyword => keyword.Words)).Append('\n')
            .AppendJoin('|', topic.Moved.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}>{pair.Value.Raw}"))
            .Append($"\n{topic.Retired?.Raw} {topic.Reviewed?.On:O} {topic.IsForAdults}\n");
        foreach (var step in topic.Steps)
        {
            text.Append($"## {step.Name} {step.SourceHash}\n");
            foreach (var key in PropertyKeys.OfSteps.Concat(PropertyKeys.OfLines))
                text.Append($"{key}={step.Properties.Get(key)};");
            Add(step.Nodes, text);
        }

        return text.ToString();
    }

    private static void Add(IEnumerable<Node> nodes, StringBuilder text)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Node.Speech speech:
                    text.Append($"\nsay {Words(speech.Words)} ").AppendJoin(' ', speech.Links.Select(Link));
                    break;
                case Node.Replies replies:
                    text.Append("\nask ").AppendJoin(' ', replies.Options.Select(option =>
                        $"{Words(option.Label)} {Link(option.To)} {option.Capture?.Signature} {string.Join('|', option.Also)};"));
                    break;
                case Node.Jump jump:
                    text.Append($"\ngo {Link(jump.To)}");
                    break;
                case Node.Choose choose:
                    foreach (var branch in choose.Branches)
                    {
                        text.Append($"\nif {branch.Source} {branch.Condition}");
                        Add(branch.Body, text);
                    }

                    text.Append("\nend");
                    break;
                case Node.Either either:
                    foreach (var body in either.Bodies)
                    {
                        text.Append($"\nor {either.Ordinal}");
                        Add(body, text);
                    }

                    text.Append("\nend");
                    break;
            }
        }
    }

    private static string Words(Phrase phrase) => string.Concat(phrase.Segments.Select(segment => $"[{segment.Text}{segment.Value}]"));

    private static string Link(Link link) => $"({link.Label} {link.Raw})";
}
