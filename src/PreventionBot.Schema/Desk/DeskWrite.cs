namespace PreventionBot.Schema.Desk;

/// <summary>A message of a staff member to the young person.</summary>
/// <param name="ClientId">The desk's own id of the message; a repeated send with the same id is stored once.</param>
/// <param name="Text">1 to 2,000 characters.</param>
/// <param name="Claim">The ownership this was written under.</param>
public sealed record DeskMessage(string ClientId, string Text, int Claim)
{
    /// <summary>The id only, never the words.</summary>
    public override string ToString() => $"DeskMessage {ClientId}";
}

/// <summary>Closing a conversation or giving it back to the queue.</summary>
/// <param name="Claim">The ownership this is done under.</param>
public sealed record DeskChange(int Claim);

/// <summary>Answer to a claim.</summary>
/// <param name="ConversationId">The conversation now owned.</param>
/// <param name="Claim">Number of this ownership.</param>
public sealed record DeskClaim(string ConversationId, int Claim);
