using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>056: no two replies on one screen answer to the same words.</summary>
internal static class SameLabels
{
    public static void Check(CheckedStep asked, Report report) => Walk(asked.Step.Nodes, [], asked.Topic, report);

    /// <summary>Collects the words met on the way; branches exclude each other, so each starts from what came before.</summary>
    private static HashSet<string> Walk(IReadOnlyList<Node> nodes, HashSet<string> before, Topic topic, Report report)
    {
        var met = new HashSet<string>(before, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case Node.Replies replies:
                    foreach (var option in replies.Options)
                        Add(option, met, topic, report);
                    break;
                case Node.Choose choose:
                    var branches = choose.Branches.Select(branch => Walk(branch.Body, met, topic, report)).ToList();
                    branches.ForEach(met.UnionWith);
                    break;
            }
        }

        return met;
    }

    private static void Add(Option option, HashSet<string> met, Topic topic, Report report)
    {
        if (option.Capture is not null)
            return;
        // A button may repeat its own label under "aussi"; that confuses nobody.
        foreach (var words in option.Also.Append(option.FoldedLabel).OfType<string>().Distinct())
        {
            if (!met.Add(words))
            {
                report.Error("DLG056", topic.Path, option.At,
                    ($"Deux réponses pour « {words} ».", $"Two replies for “{words}”."),
                    ("Change un des deux textes : on ne saurait pas laquelle est choisie.",
                        "Change one of the two texts: nobody could tell which is chosen."));
            }
        }
    }
}
