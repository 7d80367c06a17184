using PreventionBot.Conversations.Channels;

namespace PreventionBot.Conversations.Turns;

/// <summary>What somebody does to a conversation. Everyone who acts takes a turn, and there are exactly these ways to act.</summary>
public abstract record TurnInput
{
    private TurnInput()
    {
    }

    /// <summary>The sender's own id, by which a repeated send is recognised; null when there is none.</summary>
    public virtual string? ClientId => null;

    /// <summary>Where it is to be answered from now on, when it came through a messaging channel; null otherwise.</summary>
    public ChannelReference? Channel { get; init; }

    /// <summary>The conversation begins: the bot greets.</summary>
    public sealed record Begun : TurnInput;

    /// <summary>The young person says something.</summary>
    /// <param name="Id">Their client's own id of it, as sent; null when it gave none.</param>
    /// <param name="Text">1 to 2,000 characters.</param>
    /// <param name="Target">Where the pressed quick reply leads; null when typed.</param>
    public sealed record Said(string? Id, string Text, string? Target) : TurnInput
    {
        /// <summary>What the client put in beside the words; null when there is nothing of it.</summary>
        public Enclosure? Enclosed { get; init; }

        /// <inheritdoc/>
        public override string? ClientId => Id is null ? null : "y:" + Id;

        /// <summary>Never the words.</summary>
        public override string ToString() => nameof(Said);
    }

    /// <summary>The young person sent a picture, a file or a voice message. None is taken; nothing of it comes this far.</summary>
    /// <param name="Id">Their channel's own id of it; null when it gave none.</param>
    public sealed record SentFile(string? Id) : TurnInput
    {
        /// <inheritdoc/>
        public override string? ClientId => Id is null ? null : "y:" + Id;
    }

    /// <summary>Another desk, to which the channel belongs, tells how its handoff goes.</summary>
    /// <param name="State">One of <see cref="Schema.Activities.HandoffStates"/>.</param>
    public sealed record HubTold(string State) : TurnInput;

    /// <summary>The young person changes the language.</summary>
    /// <param name="Locale"><c>fr</c> or <c>en</c>.</param>
    public sealed record LocaleChosen(string Locale) : TurnInput;

    /// <summary>The young person leaves for good: quick exit, or the end button.</summary>
    public sealed record Left : TurnInput;

    /// <summary>A return phrase was made for the young person.</summary>
    /// <param name="Hash">Keyed hash of it; the words themselves are in no turn.</param>
    public sealed record PhraseMade(ReadOnlyMemory<byte> Hash) : TurnInput;

    /// <summary>The young person came back with the return phrase.</summary>
    public sealed record Returned : TurnInput;

    /// <summary>A member of staff takes the conversation.</summary>
    /// <param name="StaffId">Account.</param>
    /// <param name="Alias">The first name to show.</param>
    public sealed record Claimed(string StaffId, string Alias) : TurnInput;

    /// <summary>The owner writes.</summary>
    /// <param name="StaffId">Account.</param>
    /// <param name="Claim">The ownership it was written under.</param>
    /// <param name="Id">The desk's own id of it.</param>
    /// <param name="Text">1 to 2,000 characters.</param>
    public sealed record StaffSaid(string StaffId, int Claim, string Id, string Text) : TurnInput
    {
        /// <inheritdoc/>
        public override string? ClientId => "s:" + Id;

        /// <summary>Never the words.</summary>
        public override string ToString() => nameof(StaffSaid);
    }

    /// <summary>The owner gives the conversation back to the bot.</summary>
    public sealed record Closed(string StaffId, int Claim) : TurnInput;

    /// <summary>The owner gives the conversation back to the queue.</summary>
    public sealed record Released(string StaffId, int Claim) : TurnInput;

    /// <summary>A second opinion on an earlier message has come in: it is very negative.</summary>
    /// <param name="Number">Position of that message in the log.</param>
    /// <param name="Source">Whose opinion, as staff shall read it.</param>
    /// <param name="Confidence">How sure it is, 0 to 1.</param>
    public sealed record SecondOpinion(long Number, string Source, double Confidence) : TurnInput;

    /// <summary>The owner looks behind the masking of one message.</summary>
    /// <param name="StaffId">Account.</param>
    /// <param name="Claim">The ownership it is done under.</param>
    /// <param name="Number">Position of the message in the log.</param>
    /// <param name="Reason">One of <see cref="Schema.Desk.RevealReasons"/>.</param>
    /// <param name="Note">Why, in the member's own words.</param>
    public sealed record Revealed(string StaffId, int Claim, long Number, string Reason, string Note) : TurnInput
    {
        /// <summary>Never the note.</summary>
        public override string ToString() => nameof(Revealed);
    }
}
