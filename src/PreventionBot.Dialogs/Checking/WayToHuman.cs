using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>052: a person is one press away where the risk is high, three elsewhere, whatever the branch.</summary>
internal static class WayToHuman
{
    private const int Most = 3;
    private const int Never = 1000;

    public static void Check(Draft draft, Report report)
    {
        foreach (var locale in draft.Locales)
        {
            var distances = Distances(draft, locale);
            foreach (var topic in draft.Topics[locale].Values.Where(topic => !topic.IsReserved || topic.Id == Reserved.System))
            {
                foreach (var step in topic.Steps)
                    CheckStep(topic, step, distances[step.Name], report);
            }
        }
    }

    private static void CheckStep(Topic topic, Step step, int distance, Report report)
    {
        const string mend = "Ajoute « - [Parler à quelqu'un](_actions.md#humain) », hors condition.";
        if (step.Properties.IsHighRisk && distance > 1)
        {
            report.Error("DLG052", topic.Path, step.At,
                $"« {step.Name.Step} » est à risque et ne propose pas toujours de parler à quelqu'un.", mend);
        }
        else if (!topic.IsReserved && !step.Properties.IsEnd && distance > Most)
        {
            var found = distance >= Never ? "on n'arrive jamais à une personne" : $"il faut {distance} réponses pour arriver à une personne";
            report.Error("DLG052", topic.Path, step.At,
                $"Depuis « {step.Name.Step} », {found} ({Most} au plus).", mend);
        }
    }

    /// <summary>Presses from each step to a person, on the worst branch.</summary>
    private static Dictionary<StepRef, int> Distances(Draft draft, string locale)
    {
        var steps = draft.Topics[locale].Values.SelectMany(topic => topic.Steps).DistinctBy(step => step.Name).ToList();
        var distances = steps.ToDictionary(step => step.Name, _ => Never);
        var menu = draft.Menu(locale)?.Name;
        bool changed;
        do
        {
            changed = false;
            foreach (var step in steps)
            {
                var distance = Through(step.Nodes);
                changed |= distance < distances[step.Name];
                distances[step.Name] = Math.Min(distance, distances[step.Name]);
            }
        }
        while (changed);
        return distances;

        int Through(IReadOnlyList<Node> nodes) => nodes.Select(Of).DefaultIfEmpty(Never).Min();

        int Of(Node node) => node switch
        {
            Node.Replies replies => replies.Options.Min(option => 1 + To(option.To)),
            Node.Jump jump => To(jump.To),
            Node.Choose choose => choose.HasElse ? choose.Branches.Max(branch => Through(branch.Body)) : Never,
            Node.Either either => either.Bodies.Max(Through),
            _ => Never,
        };

        int To(Link link) => link.Target switch
        {
            { Topic: Reserved.Actions, Step: Reserved.Human } => 0,
            { Topic: Reserved.Actions, Step: Reserved.Menu } => menu is { } home ? distances[home] : Never,
            { } target when draft.Find(locale, target) is { } step => distances.GetValueOrDefault(step.Name, Never),
            _ => Never,
        };
    }
}
