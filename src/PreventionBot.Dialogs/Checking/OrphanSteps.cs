using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>051: every step is reached from somewhere. Translations have the same links, so the source is enough.</summary>
internal static class OrphanSteps
{
    public static void Check(Draft draft, Report report)
    {
        if (!draft.Topics.TryGetValue(Reserved.SourceLocale, out var topics))
            return;
        var spoken = draft.Spoken.Where(topic => topic.Locale == Reserved.SourceLocale).ToList();
        var reached = new HashSet<StepRef>();
        foreach (var topic in spoken)
        {
            foreach (var step in topic.Steps.Where(step => IsStart(draft, topic, step)))
                Spread(draft, step, reached);
        }

        foreach (var answer in draft.Answers.ByCategory.Values.SelectMany(category => category.All))
            Spread(draft, draft.Find(Reserved.SourceLocale, answer.Step), reached);
        var named = topics.Values.SelectMany(topic => topic.Steps)
            .SelectMany(step => Next(draft, step).Where(next => next != step))
            .Select(step => step.Name)
            .ToHashSet();
        // Whoever mends the start of a lost chain mends all of it, so only the start is told, or one of a ring.
        foreach (var (topic, step) in spoken
            .SelectMany(topic => topic.Steps.Select(step => (topic, step)))
            .OrderBy(pair => named.Contains(pair.step.Name)))
        {
            if (reached.Contains(step.Name))
                continue;
            Spread(draft, step, reached);
            report.Warning("DLG051", topic.Path, step.At,
                ($"Rien ne mène à « {step.Name.Step} ».", $"Nothing leads to “{step.Name.Step}”."),
                ($"Fais un lien « [Texte](#{step.Name.Step}) » depuis une autre étape, ou retire celle-ci.",
                    $"Link “[Text](#{step.Name.Step})” from another step, or take this one out."));
        }
    }

    private static bool IsStart(Draft draft, Topic topic, Step step) =>
        (topic.IsReserved ? Reserved.SystemSteps.Contains(step.Name.Step) : step == topic.Entry)
        || step.Properties.List("keywords").Count > 0
        || step == draft.Menu(topic.Locale);

    private static void Spread(Draft draft, Step? from, HashSet<StepRef> reached)
    {
        var open = new Stack<Step>();
        if (from is not null)
            open.Push(from);
        while (open.TryPop(out var step))
        {
            if (!reached.Add(step.Name))
                continue;
            foreach (var next in Next(draft, step))
                open.Push(next);
        }
    }

    private static IEnumerable<Step> Next(Draft draft, Step step) => step.Ways
        .Select(way => way.Target is { } target ? draft.Find(Reserved.SourceLocale, target) : null)
        .OfType<Step>();
}
