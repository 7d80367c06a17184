using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>068: what a reply tells is something that <c>reponses.yml</c> knows.</summary>
internal static class ToldCategories
{
    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        if (step.Properties.Told is not { } told || (told.Category != Answers.Default && draft.Answers.ByCategory.ContainsKey(told.Category)))
            return;
        report.Error("DLG068", topic.Path, step.Properties.Find("tells")!.At,
            ($"« {told.Category} » n'est pas dans {AnswersFile.Path}.", $"“{told.Category}” is not in {AnswersFile.Path}."),
            Meant.Maybe(Nearest.To(told.Category, Categories(draft)), Meant.OneOf([.. Categories(draft)])));
    }

    private static IEnumerable<string> Categories(Draft draft) => draft.Answers.ByCategory.Keys.Where(category => category != Answers.Default);
}
