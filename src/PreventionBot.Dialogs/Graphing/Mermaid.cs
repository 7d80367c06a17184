using System.Text;
using PreventionBot.Dialogs.Playing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Graphing;

/// <summary>The ways between steps as a Mermaid flowchart, which code hosts and editors draw (mermaid.js.org, flowchart syntax).</summary>
public static class Mermaid
{
    private const int LongestLabel = 32;

    /// <summary>A flowchart of one topic with the steps of others it leads to, or of all topics with the ways between them.</summary>
    /// <param name="book">The scripts.</param>
    /// <param name="locale">Language of the labels.</param>
    /// <param name="topic">Topic id; null for all topics.</param>
    /// <returns>The text of the chart; null when there is no such topic.</returns>
    public static string? Of(Book book, string locale, string? topic)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(locale);
        var edition = book.In(locale);
        return topic is null ? Topics(edition) : edition.Find(topic) is { } found ? Steps(edition, found) : null;
    }

    private static string Topics(Edition edition)
    {
        var chart = new StringBuilder("flowchart LR\n");
        foreach (var topic in edition.Spoken)
        {
            var ways = topic.Steps
                .SelectMany(step => step.Ways)
                .Select(way => way.Target?.Topic)
                .OfType<string>()
                .Where(target => target != topic.Id && target != Reserved.Actions)
                .CountBy(target => target);
            foreach (var (target, count) in ways.OrderBy(way => way.Key, StringComparer.Ordinal))
                chart.Append("  ").Append(Id(topic.Id)).Append(" -- ").Append(count).Append(" --> ").Append(Id(target)).Append('\n');
        }

        return chart.ToString();
    }

    private static string Steps(Edition edition, Topic topic)
    {
        var chart = new StringBuilder("flowchart TD\n");
        foreach (var step in topic.Steps)
        {
            chart.Append("  ").Append(Id(step.Name)).Append("[\"").Append(Quoted(step.Name.Step)).Append("\"]").Append(Risk(step)).Append('\n');
            foreach (var option in step.Options)
                Way(edition, step, option.To.Target, option.To.Label, chart);
            foreach (var jump in step.All.OfType<Node.Jump>())
                Way(edition, step, jump.To.Target, "→", chart);
        }

        return chart.Append("  classDef high fill:#fde0e0,stroke:#b00020\n  classDef medium fill:#fff3d6,stroke:#9a6700\n").ToString();
    }

    private static void Way(Edition edition, Step from, StepRef? to, string label, StringBuilder chart)
    {
        if (to is not { } target)
            return;
        var whole = Choices.Whole(edition, target);
        var name = whole.Topic == from.Name.Topic ? "" : $"([\"{Quoted(whole.ToString())}\"])";
        chart.Append("  ").Append(Id(from.Name)).Append(" -- \"").Append(Quoted(label)).Append("\" --> ").Append(Id(whole)).Append(name).Append('\n');
    }

    private static string Risk(Step step) => step.Properties.Get("risk") is "high" or "medium" ? $":::{step.Properties.Get("risk")}" : "";

    private static string Id(StepRef step) => Id($"{step.Topic}__{step.Step}");

    /// <summary>Mermaid ends a chart at a lone word "end", hence the prefix.</summary>
    private static string Id(string name) => "n_" + name.Replace('-', '_');

    private static string Quoted(string text)
    {
        var plain = text.Replace("\"", "#quot;", StringComparison.Ordinal);
        return plain.Length > LongestLabel ? plain[..LongestLabel] + "…" : plain;
    }
}
