using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>080 to 084: a translation has the same steps and leads to the same places under the same conditions.</summary>
internal static class Parity
{
    public static void Check(Draft draft, Report report)
    {
        if (!draft.Topics.TryGetValue(Reserved.SourceLocale, out var source))
            return;
        foreach (var (locale, translated) in draft.Topics.Where(pair => pair.Key != Reserved.SourceLocale))
        {
            foreach (var topic in source.Values)
            {
                if (translated.TryGetValue(topic.Id, out var translation))
                {
                    CheckTopic(topic, translation, report);
                }
                else if (!topic.IsReserved && topic.Id != Reserved.Home)
                {
                    report.Warning("DLG080", topic.Path, Position.Start,
                        $"Pas de traduction « {locale} » : ce sujet y est caché.",
                        $"Crée {locale}/{topic.Id}.md.");
                }
            }

            foreach (var topic in translated.Values.Where(topic => !source.ContainsKey(topic.Id)))
            {
                report.Error("DLG082", topic.Path, Position.Start,
                    $"« {topic.Id}.md » n'existe pas en français.",
                    "Crée d'abord le sujet en français.");
            }
        }
    }

    private static void CheckTopic(Topic topic, Topic translation, Report report)
    {
        foreach (var step in topic.Steps.Where(step => translation.Find(step.Name.Step) is null))
        {
            report.Error("DLG081", translation.Path, Position.Start,
                $"Il manque l'étape « {step.Name.Step} » ({topic.Path}:{step.At.Line}).",
                $"Ajoute « ## {step.Name.Step} », traduite.");
        }

        foreach (var step in translation.Steps)
        {
            if (topic.Find(step.Name.Step) is not { } original)
            {
                report.Error("DLG082", translation.Path, step.At,
                    $"L'étape « {step.Name.Step} » n'existe pas en français.",
                    "Reprends les noms d'étapes du français.");
            }
            else
            {
                CheckStep(topic, original, translation, step, report);
            }
        }
    }

    private static void CheckStep(Topic topic, Step original, Topic translation, Step step, Report report)
    {
        if (step.Properties.Find("source") is { } source && source.Value != original.SourceHash)
        {
            report.Warning("DLG084", translation.Path, source.At,
                $"Le français de « {step.Name.Step} » a changé depuis la traduction.",
                $"Relis {topic.Path}:{original.At.Line}, puis écris « <!-- source: {original.SourceHash} --> ».");
        }

        var expected = StepShape.Of(original);
        var found = StepShape.Of(step);
        var shared = Math.Min(expected.Count, found.Count);
        var first = Enumerable.Range(0, shared).Where(i => expected[i].Text != found[i].Text).DefaultIfEmpty(shared).First();
        if (first == expected.Count && first == found.Count)
            return;
        var wanted = first < expected.Count ? $"« {expected[first].Text} »" : "rien de plus";
        var met = first < found.Count ? $"« {found[first].Text} »" : "rien de plus";
        var at = first < found.Count ? found[first].At : step.At;
        report.Error("DLG083", translation.Path, at,
            $"« {step.Name.Step} » s'écarte du français : attendu {wanted}, trouvé {met}.",
            $"Compare avec {topic.Path}:{original.At.Line}.");
    }
}
