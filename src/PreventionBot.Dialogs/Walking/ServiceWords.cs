using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Walking;

/// <summary>What the service says when it carries out an action, where it says something and the talk goes on.</summary>
internal static class ServiceWords
{
    public static StepRef? For(string action) => action switch
    {
        "aide" => new StepRef(Reserved.System, "numeros"),
        "phrase" => new StepRef(Reserved.System, "phrase-de-retour"),
        "attendre-pas" => new StepRef(Reserved.System, "file-quittee"),
        _ => null,
    };
}
