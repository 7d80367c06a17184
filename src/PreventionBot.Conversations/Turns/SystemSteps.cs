using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Turns;

/// <summary>The steps of <c>_systeme.md</c> that turns ask for. A book without one of them is refused when it is loaded.</summary>
public static class SystemSteps
{
    /// <summary>Every step that a turn may ask for.</summary>
    public static IReadOnlyList<StepRef> All { get; } =
    [
        Queued, QueuedInDanger, AlreadyQueued, QueueLeft, OutOfHours, PersonArrived, PersonLeft, BackInQueue,
        ReturnPhrase, WelcomeBack, Numbers, Goodbye, Failure, NoFiles,
        NoPhraseNeeded, NoQuickExit,
    ];

    internal static StepRef Queued => Step("attente");

    internal static StepRef QueuedInDanger => Step("attente-danger");

    internal static StepRef AlreadyQueued => Step("deja-en-attente");

    internal static StepRef QueueLeft => Step("file-quittee");

    internal static StepRef OutOfHours => Step("hors-horaires");

    internal static StepRef PersonArrived => Step("personne-arrivee");

    internal static StepRef PersonLeft => Step("personne-partie");

    internal static StepRef BackInQueue => Step("retour-file");

    internal static StepRef ReturnPhrase => Step("phrase-de-retour");

    internal static StepRef WelcomeBack => Step("re-bonjour");

    internal static StepRef Numbers => Step("numeros");

    internal static StepRef Goodbye => Step("au-revoir");

    internal static StepRef Failure => Step("erreur");

    internal static StepRef NoPhraseNeeded => Step("sans-phrase");

    internal static StepRef NoQuickExit => Step("sans-sortie-rapide");

    internal static StepRef NoFiles => Step("fichier-refuse");

    private static StepRef Step(string id) => new("_systeme", id);
}
