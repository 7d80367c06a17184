using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>067: chance never decides who is shown a number or a way on.</summary>
internal static class InsideEither
{
    public static void Check(CheckedStep asked, Report report)
    {
        var (_, topic, step) = asked;
        foreach (var body in step.All.OfType<Node.Either>().SelectMany(either => either.Bodies))
            Walk(body, topic, report);
    }

    private static void Walk(IReadOnlyList<Node> nodes, Topic topic, Report report)
    {
        foreach (var node in nodes)
        {
            if (node is Node.Replies or Node.Jump or Node.Speech { Links.Count: > 0 })
            {
                report.Error("DLG067", topic.Path, node.At,
                    ("Un numéro ou une réponse dans « {% either %} » : certains ne le verraient jamais.",
                        "A number or a reply inside “{% either %}”: some people would never see it."),
                    ("Mets-le après « {% endeither %} ».", "Move it after “{% endeither %}”."));
            }

            if (node is Node.Choose choose)
            {
                foreach (var branch in choose.Branches)
                    Walk(branch.Body, topic, report);
            }
        }
    }
}
