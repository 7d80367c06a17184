using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>092, 096: typed words open each subject, and never two of them.</summary>
internal static class OpeningWords
{
    public static void Check(Draft draft, Report report)
    {
        foreach (var topic in draft.Subjects.Where(topic => topic is { Steps.Count: > 0, Keywords.Count: 0 }))
        {
            report.Warning("DLG092", topic.Path, Position.Start,
                ("Aucun mot tapé n'ouvre ce sujet.", "No typed word opens this topic."),
                ("Ajoute « keywords: » à l'en-tête, un mot par ligne, précédé de « - ».",
                    "Add “keywords:” to the header, one word a line, after “- ”."));
        }

        foreach (var locale in draft.Locales)
            CheckTwice(draft.Topics[locale].Values, report);
    }

    private static void CheckTwice(IEnumerable<Topic> topics, Report report)
    {
        var owners = new Dictionary<string, (Topic Topic, Position At)>(StringComparer.Ordinal);
        foreach (var topic in topics.Where(topic => topic.Id is not Reserved.Lines))
        {
            foreach (var keyword in Words(topic))
            {
                var folded = Folding.Fold(keyword.Words);
                if (folded.Length == 0 || owners.TryAdd(folded, (topic, keyword.At)) || owners[folded].Topic == topic)
                    continue;
                var (other, at) = owners[folded];
                report.Warning("DLG096", topic.Path, keyword.At,
                    ($"« {keyword.Words} » ouvre déjà {other.Path}:{at.Line}.", $"“{keyword.Words}” already opens {other.Path}:{at.Line}."),
                    ("Garde ce mot à un seul des deux endroits.", "Keep this word in one of the two places."));
            }
        }
    }

    private static IEnumerable<Keyword> Words(Topic topic) => topic.Keywords.Concat(
        from step in topic.Steps
        from words in step.Properties.List("keywords")
        select new Keyword(step.Properties.Find("keywords")?.At ?? step.At, words));
}
