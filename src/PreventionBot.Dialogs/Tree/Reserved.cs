namespace PreventionBot.Dialogs.Tree;

/// <summary>Names that the robot itself relies on.</summary>
internal static class Reserved
{
    public const string Home = "accueil";
    public const string Actions = "_actions";
    public const string Lines = "_lignes";
    public const string System = "_systeme";

    public const string SourceLocale = "fr";

    public const string Human = "humain";
    public const string Menu = "menu";
    public const string Back = "retour";

    public const string Confirm = "confirmer";
    public const string Correct = "corriger";

    public const string ConfirmAge = "confirmer-age";
    public const string Hello = "bonjour";
    public const string NotUnderstood = "pas-compris";
    public const string PageChanged = "la-page-a-change";

    public static readonly IReadOnlyList<string> ActionIds =
        [Human, "aide", Menu, Back, "quitter", "sortie-rapide", "phrase", "attendre-pas", Confirm, Correct];

    /// <summary>What the service says by itself; a missing one would leave somebody without an answer.</summary>
    public static readonly IReadOnlyList<string> SystemSteps =
    [
        NotUnderstood, Hello, ConfirmAge, PageChanged, "danger", "inquietude", "attente", "attente-danger", "deja-en-attente",
        "file-quittee", "hors-horaires", "personne-arrivee", "personne-partie", "retour-file", "phrase-de-retour",
        "sans-sortie-rapide", "sans-phrase",
        "re-bonjour", "numeros", "fichier-refuse", "erreur", "au-revoir", "insulte-calme", "regles",
    ];
}
