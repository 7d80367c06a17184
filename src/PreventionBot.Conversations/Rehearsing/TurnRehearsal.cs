using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Rehearsing;

namespace PreventionBot.Conversations.Rehearsing;

/// <summary>
/// A rehearsal of whole turns, exactly as a young person would live them: distress is listened for, actions are carried
/// out. Only nothing is stored.
/// </summary>
public sealed class TurnRehearsal : IRehearsal
{
    private readonly TurnPipeline _pipeline;
    private readonly Script _script;
    private ConversationState _state;
    private TurnMoment _moment;
    private long _last;

    /// <summary>Nothing has been said yet.</summary>
    /// <param name="detector">Finds signs of distress in messages.</param>
    /// <param name="player">Plays the scripts.</param>
    /// <param name="book">The scripts.</param>
    public TurnRehearsal(SignalDetector detector, Player player, Book book)
    {
        ArgumentNullException.ThrowIfNull(detector);
        _pipeline = TurnPipeline.For(detector.Assess, detector.Follow);
        _script = new Script(book, player);
        _moment = MomentOf(new Setting());
        _state = FirstState.Of(player, null, 0);
    }

    /// <inheritdoc/>
    public RehearsedTurn Begin(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        _moment = MomentOf(setting);
        _last = 0;
        var first = FirstState.Of(_script.Player, setting.Locale, setting.Seed);
        _state = first with { Dialog = first.Dialog with { Vars = setting.Vars } };
        if (setting.Start is null)
            return Take(new TurnInput.Begun());
        var reply = _script.Player.Enter(_state.Dialog, setting.Start.Value, Scenes.Of(Next(new TurnInput.Begun())));
        _state = _state with { Begun = true, Dialog = reply.State };
        return Heard(reply, reply.Action);
    }

    /// <inheritdoc/>
    public RehearsedTurn Say(string words) => Take(new TurnInput.Said(null, words, null));

    /// <inheritdoc/>
    public RehearsedTurn Press(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return Take(new TurnInput.Said(null, choice.Label, choice.Target));
    }

    private static TurnMoment MomentOf(Setting setting) =>
        new(setting.Local.ToUniversalTime(), setting.Local, setting.HelplineOpen, setting.Opens, setting.Night);

    private RehearsedTurn Take(TurnInput input)
    {
        var turn = _pipeline.Run(Next(input));
        _last += turn.Drafts.Count;
        _state = turn.State;
        return Heard(turn.Reply, turn.Action);
    }

    private Turn Next(TurnInput input) => new()
    {
        ConversationId = "rehearsal",
        LastNumber = _last,
        Input = input,
        Moment = _moment,
        Script = _script,
        State = _state,
        Before = _state,
    };

    private RehearsedTurn Heard(Reply? reply, string? action) => new(
        reply?.Bubbles ?? [],
        reply?.Choices ?? [],
        reply?.ExpectsTyping ?? false,
        action,
        reply?.Understood ?? true,
        (int)_state.Severity,
        _state.Dialog);
}
