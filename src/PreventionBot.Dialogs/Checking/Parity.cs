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
                        ($"Pas de traduction « {locale} » : ce sujet y est caché.", $"No translation “{locale}”: the topic is hidden there."),
                        ($"Crée {locale}/{topic.Id}.md.", $"Create {locale}/{topic.Id}.md."));
                }
            }

            foreach (var topic in translated.Values.Where(topic => !source.ContainsKey(topic.Id)))
            {
                report.Error("DLG082", topic.Path, Position.Start,
                    ($"« {topic.Id}.md » n'existe pas en français.", $"“{topic.Id}.md” does not exist in French."),
                    ("Crée d'abord le sujet en français.", "Write the topic in French first."));
            }
        }
    }

    private static void CheckTopic(Topic topic, Topic translation, Report report)
    {
        if (topic.IsForAdults != translation.IsForAdults)
        {
            report.Error("DLG083", translation.Path, Position.Start,
                ("Ce sujet s'adresse à d'autres lecteurs que le français.", "This topic speaks to other readers than the French."),
                ("Écris le même « audience: » dans les deux en-têtes.", "Write the same “audience:” in both headers."));
        }

        foreach (var step in topic.Steps.Where(step => translation.Find(step.Name.Step) is null))
        {
            report.Error("DLG081", translation.Path, Position.Start,
                ($"Il manque l'étape « {step.Name.Step} » ({topic.Path}:{step.At.Line}).",
                    $"The step “{step.Name.Step}” is missing ({topic.Path}:{step.At.Line})."),
                ($"Ajoute « ## {step.Name.Step} », traduite.", $"Add “## {step.Name.Step}”, translated."));
        }

        foreach (var step in translation.Steps)
        {
            if (topic.Find(step.Name.Step) is not { } original)
            {
                report.Error("DLG082", translation.Path, step.At,
                    ($"L'étape « {step.Name.Step} » n'existe pas en français.", $"The step “{step.Name.Step}” does not exist in French."),
                    ("Reprends les noms d'étapes du français.", "Use the step names of the French file."));
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
                ($"Le français de « {step.Name.Step} » a changé depuis la traduction.",
                    $"The French of “{step.Name.Step}” has changed since it was translated."),
                ($"Relis {topic.Path}:{original.At.Line}, puis note-le : « pbot dialogs translate --stamp {step.Name} ».",
                    $"Read {topic.Path}:{original.At.Line} again, then note it: “pbot dialogs translate --stamp {step.Name}”."));
        }

        var expected = StepShape.Of(original);
        var found = StepShape.Of(step);
        var shared = Math.Min(expected.Count, found.Count);
        var first = Enumerable.Range(0, shared).Where(i => expected[i].Text != found[i].Text).DefaultIfEmpty(shared).First();
        if (first == expected.Count && first == found.Count)
            return;
        var wanted = Quoted(expected, first);
        var met = Quoted(found, first);
        var at = first < found.Count ? found[first].At : step.At;
        report.Error("DLG083", translation.Path, at,
            ($"« {step.Name.Step} » s'écarte du français : attendu {wanted.French}, trouvé {met.French}.",
                $"“{step.Name.Step}” differs from the French: expected {wanted.English}, found {met.English}."),
            ($"Compare avec {topic.Path}:{original.At.Line}.", $"Compare with {topic.Path}:{original.At.Line}."));
    }

    private static Bilingual Quoted(IReadOnlyList<(Position At, string Text)> shape, int place) =>
        place < shape.Count ? ($"« {shape[place].Text} »", $"“{shape[place].Text}”") : ("rien de plus", "nothing more");
}
