using System.Collections.Immutable;
using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.State;
using PreventionBot.Detection;
using PreventionBot.Dialogs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns;

/// <summary>A turn on its way through the steps: what came in, and what it has done so far. Steps return a changed copy.</summary>
public sealed record Turn
{
    /// <summary>Public id of the conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Number of the last activity before this turn.</summary>
    public required long LastNumber { get; init; }

    /// <summary>What somebody did.</summary>
    public required TurnInput Input { get; init; }

    /// <summary>The clock and the opening hours as they were when the turn began.</summary>
    public required TurnMoment Moment { get; init; }

    /// <summary>What the bot may say in this turn: one book, whatever is published meanwhile.</summary>
    public required Script Script { get; init; }

    /// <summary>The state, changed by the steps.</summary>
    public required ConversationState State { get; init; }

    /// <summary>The state as the turn found it.</summary>
    public required ConversationState Before { get; init; }

    /// <summary>New activities without numbers yet, in order: the incoming one first.</summary>
    public ImmutableList<Draft> Drafts { get; init; } = [];

    /// <summary>What the detector found in the message; null when nothing was said.</summary>
    public Assessment? Found { get; init; }

    /// <summary>The script's answer so far; null when the script was not asked.</summary>
    public Reply? Reply { get; init; }

    /// <summary>The reserved action the script asked for, e.g. <c>humain</c>, kept when words have taken its place; null when it asked for none.</summary>
    public string? Action { get; init; }

    /// <summary>Hash of a new return phrase; null when none was made.</summary>
    public ReadOnlyMemory<byte>? PhraseHash { get; init; }

    /// <summary>Who looked behind the masking of a message; null when nobody did.</summary>
    public AuditEntry? Audit { get; init; }

    /// <summary>Set when the turn can't be taken: nothing of it is kept.</summary>
    public TurnRefusal? Refusal { get; init; }

    /// <summary>True when no further step shall run.</summary>
    public bool Finished { get; init; }

    /// <summary>The turn with one more activity.</summary>
    public Turn With(Draft draft) => this with { Drafts = Drafts.Add(draft) };

    /// <summary>The turn, refused.</summary>
    public Turn Refuse(TurnRefusal refusal) => this with { Refusal = refusal, Finished = true };

    /// <summary>The conversation's id only, never a word.</summary>
    public override string ToString() => $"Turn {Input}";
}

/// <summary>An activity that has no number yet.</summary>
/// <param name="Activity">What clients will receive, but for id, time and numbers.</param>
/// <param name="Notes">What staff see beside it; null for nothing.</param>
public sealed record Draft(Activity Activity, ActivityNotes? Notes = null);

/// <summary>Why a turn can't be taken.</summary>
public enum TurnRefusal
{
    /// <summary>The young person has left; only a return phrase opens the conversation again.</summary>
    Ended,

    /// <summary>Somebody else owns the conversation, or nobody does any more.</summary>
    NotYours,

    /// <summary>It does not wait for anybody.</summary>
    NotWaiting,
}
