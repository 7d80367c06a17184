using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>040, 041: every answer to a danger, and every topic that messages are sorted to, exists in every language.</summary>
internal static class AnswerTargets
{
    public static void Check(Draft draft, Report report)
    {
        CheckTopics(draft, report);
        foreach (var answer in draft.Answers.ByCategory.Values.SelectMany(category => category.All))
        {
            foreach (var locale in draft.Locales.Where(locale => !IsAnswer(draft, locale, answer.Step)))
            {
                report.Error("DLG041", AnswersFile.Path, answer.At,
                    ($"« {answer.Step} » n'existe pas dans « {locale} ».", $"“{answer.Step}” does not exist in “{locale}”."),
                    ($"Crée l'étape dans {locale}/{answer.Step.Topic}.md, ou change la réponse.",
                        $"Write the step in {locale}/{answer.Step.Topic}.md, or change the answer."));
            }
        }
    }

    private static void CheckTopics(Draft draft, Report report)
    {
        foreach (var topic in draft.Answers.Topics.Values)
        {
            foreach (var locale in draft.Locales.Where(locale => draft.Find(locale, topic.Topic) is null or { IsReserved: true }))
            {
                report.Error("DLG040", AnswersFile.Path, topic.At,
                    ($"Le sujet « {topic.Topic} » n'existe pas dans « {locale} ».", $"There is no topic “{topic.Topic}” in “{locale}”."),
                    ($"Écris le nom d'un fichier de {locale}/, sans « .md ».", $"Write the name of a file of {locale}/, without “.md”."));
            }
        }
    }

    private static bool IsAnswer(Draft draft, string locale, StepRef step) =>
        step.Topic is not (Reserved.Actions or Reserved.Lines) && draft.Find(locale, step) is not null;
}
