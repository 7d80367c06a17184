using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>063, 064, 010: scripts read and keep only what is declared, and compare like with like.</summary>
internal static class VariableUse
{
    public static void Check(CheckedStep asked, Report report)
    {
        var (draft, topic, step) = asked;
        foreach (var node in step.All)
        {
            switch (node)
            {
                case Node.Speech speech:
                    Reads(speech.Words.Variables, speech.At);
                    break;
                case Node.Replies replies:
                    foreach (var option in replies.Options)
                    {
                        Reads(option.Label.Variables, option.At);
                        Keeps(option);
                    }

                    break;
                case Node.Choose choose:
                    foreach (var branch in choose.Branches)
                    {
                        Reads(branch.Condition?.Variables ?? [], branch.At);
                        Compares(branch.Condition, branch.At);
                    }

                    break;
            }
        }

        void Reads(IEnumerable<string> names, Position at)
        {
            foreach (var name in names.Where(name => draft.Variables.KindOf(name) == ValueKind.Unknown))
            {
                var near = Nearest.To(name, draft.Variables.Names);
                report.Error("DLG063", topic.Path, at,
                    ($"L'information « {name} » n'existe pas.", $"There is no information “{name}”."),
                    Meant.Maybe(near, ("Demande à l'ajouter à variables.yml.", "Ask for it to be added to variables.yml.")));
            }
        }

        void Keeps(Option option)
        {
            if (option.Capture is not { } capture)
                return;
            if (draft.Variables.Declared.GetValueOrDefault(capture.Variable) is not { } declared)
            {
                report.Error("DLG064", topic.Path, option.At,
                    ($"« {capture.Variable} » n'est pas déclarée : on ne retient que ce qui est prévu.",
                        $"“{capture.Variable}” is not declared: only what was agreed on is kept."),
                    ("Demande à l'ajouter à variables.yml, avec sa raison.",
                        "Ask for it to be added to variables.yml, with its reason."));
            }
            else if (declared.Type != capture.Type && (declared.Type, capture.Type) is not (AnswerType.Age, AnswerType.Number))
            {
                report.Error("DLG064", topic.Path, option.At,
                    ($"« {capture.Variable} » est déclarée d'un autre type dans variables.yml.",
                        $"“{capture.Variable}” is declared with another type in variables.yml."),
                    ("Reprends le type déclaré.", "Use the declared type."));
            }
        }

        void Compares(Condition? condition, Position at)
        {
            switch (condition)
            {
                case Condition.Both both:
                    Compares(both.Left, at);
                    Compares(both.Right, at);
                    break;
                case Condition.AnyOf any:
                    Compares(any.Left, at);
                    Compares(any.Right, at);
                    break;
                case Condition.Compare compare when Kind(compare.Left) is var left && Kind(compare.Right) is var right
                    && left != right && left != ValueKind.Unknown && right != ValueKind.Unknown:
                    report.Error("DLG010", topic.Path, at,
                        ("Cette comparaison ne peut jamais être vraie : un nombre et un texte, par exemple.",
                            "This comparison can never be true: a number with a text, for instance."),
                        ("Écris un nombre sans guillemets : {% if age < 15 %}.",
                            "Write a number without quotes: {% if age < 15 %}."));
                    break;
            }
        }

        ValueKind Kind(Term term) => term switch
        {
            Term.Constant constant => constant.Value.Kind,
            Term.Variable variable => draft.Variables.KindOf(variable.Name),
            _ => ValueKind.Unknown,
        };
    }
}
