namespace PreventionBot.Dialogs.Rehearsing;

/// <summary>A rehearsal of the scripts alone: nothing listens for distress, and no action is carried out.</summary>
public sealed class ScriptRehearsal(Player player) : IRehearsal
{
    private Scene _scene = SceneOf(new Setting());
    private DialogState _state = player.Begin("", 0);

    /// <inheritdoc/>
    public RehearsedTurn Begin(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        _scene = SceneOf(setting);
        _state = player.Begin(setting.Locale, setting.Seed) with { Vars = setting.Vars };
        return Heard(player.Enter(_state, setting.Start ?? new StepRef(_state.Topic, _state.Step), _scene));
    }

    /// <inheritdoc/>
    public RehearsedTurn Say(string words) => Heard(player.Say(_state, words, _scene));

    /// <inheritdoc/>
    public RehearsedTurn Press(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return Heard(player.Press(_state, choice.Target, choice.Label, _scene));
    }

    /// <summary>Goes to a step by its name, also to one that no reply leads to.</summary>
    public RehearsedTurn Enter(StepRef step) => Heard(player.Enter(_state, step, _scene));

    private static Scene SceneOf(Setting setting) => new(setting.Local, setting.Night, setting.HelplineOpen, "web", setting.HelplineOpen ? null : "14:00");

    private RehearsedTurn Heard(Reply reply)
    {
        _state = reply.State;
        return new RehearsedTurn(
            reply.Bubbles, reply.Choices, reply.ExpectsTyping, reply.Action, reply.Understood, Severity: 0, reply.State);
    }
}
