using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>001, 041, 043: the files and steps without which the robot would have nothing to say.</summary>
internal static class NeededSteps
{
    private static readonly string[] _files = [Reserved.Home, Reserved.Actions, Reserved.Lines, Reserved.System];

    public static void Check(Draft draft, Report report)
    {
        foreach (var locale in draft.Locales.Append(Reserved.SourceLocale).Distinct())
        {
            foreach (var file in _files.Where(file => draft.Find(locale, file) is null))
            {
                report.Error("DLG001", $"{locale}/{file}.md", Position.Start,
                    ($"Il manque « {locale}/{file}.md ».", $"“{locale}/{file}.md” is missing."),
                    ("Crée ce fichier.", "Create this file."));
            }
        }

        foreach (var topic in draft.All)
            CheckTopic(topic, report);
    }

    private static void CheckTopic(Topic topic, Report report)
    {
        switch (topic.Id)
        {
            case Reserved.System:
                Needs(topic, Reserved.SystemSteps, report);
                break;
            case Reserved.Actions:
                Needs(topic, Reserved.ActionIds, report);
                foreach (var step in topic.Steps.Where(step => !Reserved.ActionIds.Contains(step.Name.Step)))
                {
                    report.Error("DLG043", topic.Path, step.At,
                        ($"Le robot ne connaît pas l'action « {step.Name.Step} ».", $"The robot knows no action “{step.Name.Step}”."),
                        Meant.OneOf(Reserved.ActionIds));
                }

                break;
            case Reserved.Lines:
                break;
            default:
                if (topic.Steps.Count == 0 && topic.Retired is null)
                {
                    report.Error("DLG001", topic.Path, Position.Start,
                        ("Aucune étape dans ce sujet.", "There is no step in this topic."),
                        ("Ajoute « ## debut » et ce que dit le robot.", "Add “## debut” and what the robot says."));
                }

                break;
        }
    }

    private static void Needs(Topic topic, IEnumerable<string> ids, Report report)
    {
        foreach (var id in ids.Where(id => topic.Find(id) is null))
        {
            report.Error("DLG041", topic.Path, Position.Start,
                ($"Il manque l'étape « {id} », dont le robot a besoin.", $"The step “{id}” is missing; the robot needs it."),
                ($"Ajoute « ## {id} » et ce qu'il doit dire.", $"Add “## {id}” and what it should say."));
        }
    }
}
