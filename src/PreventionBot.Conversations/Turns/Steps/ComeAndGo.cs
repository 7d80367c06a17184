using PreventionBot.Conversations.Handoffs;
using PreventionBot.Dialogs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns.Steps;

/// <summary>Greets, changes the language, lets go, and opens again for whoever comes back with the return phrase.</summary>
internal sealed class ComeAndGo : ITurnStep
{
    public string Purpose => "greet, change language, let go, welcome back";

    public Turn Run(Turn turn) => turn.Input switch
    {
        TurnInput.Begun when turn.State.Begun => turn with { Finished = true },
        TurnInput.Begun => turn with { State = turn.State with { Begun = true }, Reply = Greeting(turn) },
        // On a channel the first thing may be a message: who speaks here, and what is kept, is said before the answer to it.
        TurnInput.Said when turn.State is { Begun: false, Channel: not null } =>
            Speech.Say(turn with { State = turn.State with { Begun = true } }, Greeting(turn), Speakers.Robot),
        TurnInput.LocaleChosen chosen => ChangeLocale(turn, chosen.Locale),
        TurnInput.Left => LetGo(turn),
        TurnInput.PhraseMade made => turn with { PhraseHash = made.Hash, Finished = true },
        TurnInput.Returned => WelcomeBack(turn),
        _ => turn,
    };

    private static Reply Greeting(Turn turn) =>
        turn.Script.Player.Enter(turn.State.Dialog, new StepRef(turn.State.Dialog.Topic, turn.State.Dialog.Step), Scenes.Of(turn));

    private static Turn ChangeLocale(Turn turn, string locale)
    {
        if (turn.State.Locale == locale)
        {
            return turn with { Finished = true };
        }

        var dialog = turn.Script.Player.Switch(turn.State.Dialog, locale);
        var changed = turn with { State = turn.State with { Locale = locale, Dialog = dialog } };
        return turn.State.Handoff.Mode == HandoffMode.Active || !turn.State.Begun
            ? changed with { Finished = true }
            : changed with { Reply = turn.Script.Player.Enter(dialog, new StepRef(dialog.Topic, dialog.Step), Scenes.Of(changed)) };
    }

    private static Turn LetGo(Turn turn) => turn with
    {
        State = turn.State with
        {
            Handoff = turn.State.Handoff with { Mode = HandoffMode.Ended, OwnerId = null, OwnerAlias = null, ClaimedAt = null, WaitingSince = null },
            TokenEpoch = turn.State.TokenEpoch + 1,
        },
        Finished = true,
    };

    private static Turn WelcomeBack(Turn turn)
    {
        var handoff = turn.State.Handoff;
        if (handoff.Mode == HandoffMode.Active)
        {
            return turn with { Finished = true };
        }

        var mode = turn.Moment.HelplineOpen ? HandoffMode.Waiting : HandoffMode.OutOfHours;
        var since = mode == HandoffMode.Waiting ? handoff.WaitingSince ?? turn.Moment.Now : (DateTimeOffset?)null;
        var back = turn with { State = turn.State with { Handoff = handoff with { Mode = mode, WaitingSince = since, Returning = true } } };
        var notice = mode == HandoffMode.Waiting ? HandoffNotices.Waiting : HandoffNotices.OutOfHours;
        return back.With(new Draft(notice)) with
        {
            Reply = turn.Script.Player.Enter(back.State.Dialog, SystemSteps.WelcomeBack, Scenes.Of(back)),
        };
    }
}
