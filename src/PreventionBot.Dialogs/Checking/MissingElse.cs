using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>065: where a value may be unknown, there are words for not knowing it.</summary>
internal static class MissingElse
{
    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        foreach (var choose in step.All.OfType<Node.Choose>().Where(choose => !choose.HasElse))
        {
            var optional = choose.Branches
                .SelectMany(branch => branch.Condition?.Variables ?? [])
                .FirstOrDefault(draft.Variables.IsOptional);
            if (optional is not null)
            {
                report.Error("DLG065", topic.Path, choose.At,
                    ($"Si on ne connaît pas « {optional} », rien n'est dit.", $"When “{optional}” is not known, nothing is said."),
                    ("Ajoute « {% else %} » et ce qu'on dit quand on ne sait pas.",
                        "Add “{% else %}” and what to say when we do not know."));
            }
        }
    }
}
