using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>062: words that promise what cannot be kept, that blame, that label, or that harm around suicide.</summary>
internal static class Wording
{
    private static readonly Bilingual _secret = (
        "promet un secret qu'on ne peut pas tenir en cas de danger.", "promises a secret that cannot be kept when there is danger.");

    private static readonly Bilingual _blame = ("fait porter la faute à la personne.", "puts the blame on the person.");

    private static readonly Bilingual _label = ("colle une étiquette à la personne.", "puts a label on the person.");

    private static readonly Bilingual _suicide = (
        "parle du suicide d'une façon qui blesse ou qui pousse.", "speaks of suicide in a way that hurts or pushes.");

    private static readonly (Bilingual Why, Bilingual Mend, string[] Words)[] _words =
    [
        (_secret, ("Dis ce qui est vrai : sans nom, et ce qui se passe en cas de danger.",
            "Say what is true: no names, and what happens when there is danger."),
        [
            "100 secret", "100 confidentiel", "totalement secret", "totalement confidentiel", "secret absolu",
            "je ne dirai rien", "je dirai rien", "je ne le dirai a personne", "je le dirai a personne",
            "personne ne saura", "personne ne le saura", "personne le saura", "restera entre nous", "reste entre nous",
            "100 confidential", "completely secret", "totally secret", "i won t tell anyone", "nobody will ever know",
            "no one will ever know", "no one will know", "nobody will know", "stays between us",
        ]),
        (_blame, ("Écris plutôt que ce n'est pas sa faute.", "Rather write that it is not their fault."),
        [
            "tu aurais du", "tu n aurais pas du", "tu aurais pas du", "il fallait pas", "il ne fallait pas",
            "c est de ta faute", "c est ta faute", "tu l as cherche", "tu l as bien cherche", "pourquoi tu as envoye",
            "pourquoi tu as accepte", "pourquoi tu as fait ca",
            "you should have", "you shouldn t have", "it s your fault", "it is your fault", "you asked for it",
            "why did you send", "why did you agree",
        ]),
        (_label, ("Décris la situation, pas la personne.", "Describe the situation, not the person."),
        [
            "prostituee", "prostituees", "michetonneuse", "michetonneuses", "fugueuse", "fugueur", "fugueuses",
            "fugueurs", "pute", "putes", "prostitute", "prostitutes", "whore", "slut", "slag",
        ]),
        (_suicide, ("Écris « mourir par suicide », « tentative de suicide », sans réussite ni échec.",
            "Write “died by suicide”, “suicide attempt”, neither success nor failure."),
        [
            "commettre un suicide", "commettre le suicide", "commis un suicide", "commis le suicide", "suicide reussi",
            "suicide rate", "tentative ratee", "tentative reussie", "commit suicide", "commits suicide",
            "committed suicide", "committing suicide", "successful suicide", "failed suicide",
        ]),
    ];

    /// <summary>Before a phrase, these turn it round: "je ne peux pas promettre que ça reste entre nous".</summary>
    private static readonly string[] _denials =
        [" pas ", " jamais ", " not ", " never ", " cannot ", " can t ", " don t ", " doesn t ", " isn t ", " won t "];

    public static void Check(Draft draft, Report report)
    {
        foreach (var topic in draft.Spoken)
        {
            foreach (var (at, line) in Said.In(topic))
            {
                foreach (var sentence in line.Split('.', '!', '?', ';', ':', '…'))
                    CheckSentence(Folding.Fold(sentence), at, topic, report);
            }
        }
    }

    private static void CheckSentence(string sentence, Position at, Topic topic, Report report)
    {
        var padded = $" {sentence} ";
        foreach (var (why, mend, list) in _words)
        {
            foreach (var words in list)
            {
                var found = padded.IndexOf($" {words} ", StringComparison.Ordinal);
                if (found < 0 || IsDenied(padded[..found], why))
                    continue;
                report.Error("DLG062", topic.Path, at, ($"« {words} » {why.French}", $"“{words}” {why.English}"), mend);
            }
        }
    }

    /// <summary>A label stays a label when denied; a promise or a reproach does not stay one.</summary>
    private static bool IsDenied(string before, Bilingual why) =>
        (why == _secret || why == _blame) && _denials.Any(denial => $"{before} ".Contains(denial, StringComparison.Ordinal));
}
