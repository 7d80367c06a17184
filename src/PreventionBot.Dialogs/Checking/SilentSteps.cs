using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>050, 057: on every branch a step says something, and leads on unless it is marked as an end.</summary>
internal static class SilentSteps
{
    public static void Check(CheckedStep asked, Report report)
    {
        var (_, topic, step) = asked;
        if (!Always(step.Nodes, node => node is Node.Jump or Node.Speech { Words.AlwaysSpeaks: true }))
        {
            report.Error("DLG057", topic.Path, step.At,
                ($"Sur un chemin au moins, « {step.Name.Step} » ne dit rien.",
                    $"On one way through at least, “{step.Name.Step}” says nothing."),
                ("Ajoute un paragraphe hors condition, ou un « {% else %} ».",
                    "Add a paragraph outside the condition, or an “{% else %}”."));
        }

        // The robot's own steps keep the replies of the step somebody is in.
        if (!topic.IsReserved && !step.Properties.IsEnd && !Always(step.Nodes, node => node is Node.Jump or Node.Replies))
        {
            report.Error("DLG050", topic.Path, step.At,
                ($"Cul-de-sac : après « {step.Name.Step} », il peut ne rien y avoir à choisir.",
                    $"Dead end: after “{step.Name.Step}” there may be nothing to choose."),
                ("Ajoute « - [Parler à quelqu'un](_actions.md#humain) » et « - [Menu](_actions.md#menu) », ou « <!-- end: yes --> ».",
                    "Add “- [Talk to someone](_actions.md#humain)” and “- [Menu](_actions.md#menu)”, or “<!-- end: yes -->”."));
        }
    }

    private static bool Always(IReadOnlyList<Node> nodes, Func<Node, bool> isIt) => nodes.Any(node => node switch
    {
        Node.Choose choose => choose.HasElse && choose.Branches.All(branch => Always(branch.Body, isIt)),
        Node.Either either => either.Bodies.All(body => Always(body, isIt)),
        _ => isIt(node),
    });
}
