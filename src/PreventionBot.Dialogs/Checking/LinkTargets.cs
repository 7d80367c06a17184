using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>033, 040 to 042, 060: every link leads to something that exists and fits where it stands.</summary>
internal static class LinkTargets
{
    public static void Check(Draft draft, Report report)
    {
        foreach (var topic in draft.Spoken)
        {
            foreach (var step in topic.Steps)
            {
                foreach (var way in step.Ways)
                    CheckWay(draft, topic, way, report);
                foreach (var link in step.All.OfType<Node.Speech>().SelectMany(speech => speech.Links))
                    CheckInSentence(draft, topic, link, report);
            }
        }
    }

    private static void CheckWay(Draft draft, Topic topic, Link link, Report report)
    {
        if (link.Target is { Topic: Reserved.Lines })
        {
            report.Error("DLG041", topic.Path, link.At,
                ("Une ligne d'écoute n'est pas une réponse.", "A helpline is not a reply."),
                ("Mets le lien dans une phrase : « Appelle le [119](_lignes.md#section). »",
                    "Put the link in a sentence: “Call [119](_lignes.md#section).”"));
            return;
        }

        if (link.Target is { Step: "" } target && target.Topic.StartsWith('_'))
        {
            report.Error("DLG041", topic.Path, link.At,
                ($"« {link.Raw} » : il manque le nom de l'étape.", $"“{link.Raw}”: the name of the step is missing."),
                ("Exemple : « _actions.md#humain ».", "Example: “_actions.md#humain”."));
        }
        else
        {
            CheckExists(draft, topic, link, report);
        }
    }

    private static void CheckInSentence(Draft draft, Topic topic, Link link, Report report)
    {
        if (link.Target is not { Topic: Reserved.Lines } target)
        {
            // A jump with a slip in it has been told as one.
            if (LinkReader.LooksLikeJump(link.Label))
                return;
            report.Warning("DLG033", topic.Path, link.At,
                ($"« {link.Label} » est dans une phrase : dans le chat, on ne peut pas appuyer dessus.",
                    $"“{link.Label}” stands in a sentence: in the chat, nobody can press it."),
                ($"Fais-en une réponse : « - [{link.Label}]({link.Raw}) ».",
                    $"Make it a reply: “- [{link.Label}]({link.Raw})”."));
            CheckExists(draft, topic, link, report);
            return;
        }

        if (draft.Find(topic.Locale, Reserved.Lines) is null)
            return;
        if (draft.Find(topic.Locale, target) is null || target.Step.Length == 0)
        {
            var near = Nearest.To(target.Step, draft.Lines[topic.Locale].Select(line => line.Id));
            report.Error("DLG041", topic.Path, link.At,
                ($"« {link.Raw} » n'existe pas dans _lignes.md.", $"“{link.Raw}” does not exist in _lignes.md."),
                Meant.Maybe(near is null ? null : $"_lignes.md#{near}",
                    ("Ajoute d'abord cette ligne à _lignes.md.", "Add this helpline to _lignes.md first.")));
        }
        else if (draft.FindLine(topic.Locale, target.Step) is { } line && !Names(link.Label, line))
        {
            report.Error("DLG060", topic.Path, link.At,
                ($"« {link.Label} » n'est pas un numéro de « {line.Name} ».", $"“{link.Label}” is not a number of “{line.Name}”."),
                ($"Écris {string.Join(" ou ", Ways(line).Select(way => $"« {way} »"))}.",
                    $"Write {string.Join(" or ", Ways(line).Select(way => $"“{way}”"))}."));
        }
    }

    private static void CheckExists(Draft draft, Topic topic, Link link, Report report)
    {
        if (link.Target is not { } target)
            return;
        if (draft.Find(topic.Locale, target.Topic) is not { } there)
        {
            var near = Nearest.To(target.Topic, draft.Topics[topic.Locale].Keys);
            report.Error("DLG040", topic.Path, link.At,
                ($"Le sujet « {target.Topic}.md » n'existe pas.", $"The topic “{target.Topic}.md” does not exist."),
                Meant.Maybe(near is null ? null : $"{near}.md",
                    ("Crée ce fichier, ou change la cible.", "Create this file, or change the target.")));
        }
        else if (draft.Find(topic.Locale, target) is not null)
        {
            return;
        }
        else if (there.Moved.TryGetValue(target.Step, out var move))
        {
            report.Warning("DLG042", topic.Path, link.At,
                ($"« {target.Step} » a changé de nom.", $"“{target.Step}” has a new name."),
                ($"Écris « {move.Raw} ».", $"Write “{move.Raw}”."));
        }
        else
        {
            var near = Nearest.To(target.Step, there.Steps.Select(step => step.Name.Step));
            report.Error("DLG041", topic.Path, link.At,
                ($"L'étape « {target.Step} » n'existe pas dans {there.Id}.md.",
                    $"The step “{target.Step}” does not exist in {there.Id}.md."),
                Meant.Maybe(near is null ? null : $"#{near}",
                    ("Crée cette étape, ou change la cible.", "Create this step, or change the target.")));
        }
    }

    private static bool Names(string label, Line line) => Ways(line).Any(way => Bare(way) == Bare(label));

    private static IEnumerable<string> Ways(Line line) =>
        new[] { line.Phone, line.Sms, line.Url?.Host }.OfType<string>().Distinct();

    private static string Bare(string text)
    {
        var bare = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))).ToLowerInvariant();
        return bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare;
    }
}
