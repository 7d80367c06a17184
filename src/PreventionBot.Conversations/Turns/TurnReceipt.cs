namespace PreventionBot.Conversations.Turns;

/// <summary>How a turn ended for the one who took it.</summary>
public abstract record TurnReceipt
{
    private TurnReceipt()
    {
    }

    /// <summary>It is stored, now or by an earlier send of the same.</summary>
    /// <param name="Number">Number of its first activity; that of the last activity before when it made none.</param>
    /// <param name="State">The state after it; for a repeated send, the state as it is now.</param>
    public sealed record Stored(long Number, State.ConversationState State) : TurnReceipt;

    /// <summary>It can't be taken; nothing was stored.</summary>
    public sealed record Refused(TurnRefusal Why) : TurnReceipt;

    /// <summary>There is no such conversation.</summary>
    public sealed record Unknown : TurnReceipt;
}
