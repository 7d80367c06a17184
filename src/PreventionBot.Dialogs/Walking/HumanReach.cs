using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Walking;

/// <summary>Tells whether a person can be asked for within some presses. Remembers, since walks end on the same screens.</summary>
internal sealed class HumanReach(Player player)
{
    private static readonly string _human = new StepRef(Reserved.Actions, Reserved.Human).ToString();

    private readonly Dictionary<(string Screen, int Presses), bool> _known = [];

    public bool Within(DialogState state, IReadOnlyList<Choice> choices, Scene scene, int presses)
    {
        if (presses == 0)
            return false;
        if (choices.Any(choice => choice.Target == _human))
            return true;
        var key = (Screen(state, scene, choices), presses);
        if (_known.TryGetValue(key, out var known))
            return known;
        var can = choices.Any(choice => Leads(state, choice, scene, presses - 1));
        _known[key] = can;
        return can;
    }

    private bool Leads(DialogState state, Choice choice, Scene scene, int presses)
    {
        var reply = player.Press(state, choice.Target, choice.Label, scene);
        if (reply.Action is { } action && ServiceWords.For(action) is { } words)
            reply = player.Enter(reply.State, words, scene);
        return reply.Action == Reserved.Human || Within(reply.State, reply.Choices, scene, presses);
    }

    private static string Screen(DialogState state, Scene scene, IReadOnlyList<Choice> choices) =>
        $"{state.Locale} {state.Topic}#{state.Step} {state.Aside} {scene.Night} {scene.HelplineOpen} {string.Join(' ', choices.Select(choice => choice.Target))}";
}
