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
        var id = step.Name.Step;
        Bilingual mend = ("Ajoute « - [Parler à quelqu'un](_actions.md#humain) », hors condition.",
            "Add “- [Talk to someone](_actions.md#humain)”, outside any condition.");
        if (step.Properties.IsHighRisk && distance > 1)
        {
            report.Error("DLG052", topic.Path, step.At,
                ($"« {id} » est à risque et ne propose pas toujours de parler à quelqu'un.",
                    $"“{id}” is at risk and does not always offer to talk to someone."),
                mend);
        }
        else if (!topic.IsReserved && !step.Properties.IsEnd && distance > Most)
        {
            report.Error("DLG052", topic.Path, step.At,
                distance >= Never
                    ? ($"Depuis « {id} », on n'arrive jamais à une personne.", $"From “{id}”, nobody ever gets to a person.")
                    : ($"Depuis « {id} », il faut {distance} réponses pour arriver à une personne ({Most} au plus).",
                        $"From “{id}”, it takes {distance} replies to get to a person ({Most} at most)."),
                mend);
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
