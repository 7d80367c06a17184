using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking;

/// <summary>068: what a reply tells is something that <c>reponses.yml</c> knows.</summary>
internal static class ToldCategories
{
    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        if (step.Properties.Told is not { } told || draft.Answers.ByCategory.ContainsKey(told.Category))
            return;
        report.Error("DLG068", topic.Path, step.Properties.Find("tells")!.At,
            ($"« {told.Category} » n'est pas dans {AnswersFile.Path}.", $"“{told.Category}” is not in {AnswersFile.Path}."),
            Meant.Maybe(Nearest.To(told.Category, draft.Answers.ByCategory.Keys), Meant.OneOf(draft.Answers.ByCategory.Keys)));
    }
}
