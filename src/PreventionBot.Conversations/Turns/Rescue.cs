using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns;

/// <summary>
/// The answer when a script failed in the middle of a turn: what was said and found is kept, the numbers that answer
/// now are shown, and the script begins anew, since its state may be what broke it.
/// </summary>
internal static class Rescue
{
    public static Turn Run(Turn turn)
    {
        var fresh = turn.Script.Player.Begin(turn.State.Locale, seed: 0);
        var reply = turn.Script.Player.Enter(fresh, SystemSteps.Failure, Scenes.Of(turn));
        // Only the young person's own words are kept of the broken turn.
        var kept = turn with { Drafts = turn.Drafts.RemoveRange(1, turn.Drafts.Count - 1) };
        return Speech.Say(kept with { State = kept.State with { Handoff = turn.Before.Handoff }, Finished = true }, reply, Speakers.Robot);
    }
}
