using PreventionBot.Conversations.Audits;
using PreventionBot.Conversations.Handoffs;

namespace PreventionBot.Conversations.Logs;

/// <summary>Everything a turn did, to be committed in one transaction.</summary>
/// <param name="Conversation">Where.</param>
/// <param name="ExpectedVersion">The version that the turn was computed from; the append is refused when it has moved.</param>
/// <param name="State">The new state.</param>
/// <param name="Activities">New activities, numbered on from the last one; may be empty.</param>
/// <param name="Place">Where the conversation stands in the queue from now on.</param>
/// <param name="PhraseHash">Keyed hash of a new return phrase, replacing the former one; null leaves it as it is.</param>
/// <param name="Audit">Who looked behind the masking, and why; null when nobody did.</param>
/// <param name="Outbound">The conversation came through a messaging channel: its activities are to be sent out, see <see cref="IOutbox"/>.</param>
public sealed record Append(
    StoredConversation Conversation,
    long ExpectedVersion,
    ReadOnlyMemory<byte> State,
    IReadOnlyList<LoggedActivity> Activities,
    QueuePlace Place,
    ReadOnlyMemory<byte>? PhraseHash = null,
    AuditEntry? Audit = null,
    bool Outbound = false);

/// <summary>How an append ended. There are exactly these three ways.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>Committed and durable.</summary>
    public sealed record Stored : AppendResult;

    /// <summary>Refused: the conversation has moved on. Load it again and take the turn anew.</summary>
    public sealed record Stale : AppendResult;

    /// <summary>Refused: an activity with this client id is there already.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record Duplicate(long Number) : AppendResult;
}
