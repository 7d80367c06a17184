namespace PreventionBot.Desk.Talk;

/// <summary>A message of the listener on its way.</summary>
/// <param name="ClientId">The same at each try, so that the service stores it once.</param>
/// <param name="Text">The words.</param>
/// <param name="Claim">The ownership it was written under.</param>
/// <param name="Stage">How far it has come.</param>
internal sealed record OutgoingMessage(string ClientId, string Text, int Claim, OutgoingStage Stage)
{
    public override string ToString() => $"OutgoingMessage {ClientId} {Stage}";
}

/// <summary>How far an outgoing message has come.</summary>
internal enum OutgoingStage
{
    /// <summary>Written; it goes now or as soon as those before it have gone.</summary>
    Sending,

    /// <summary>No answer yet; the same message will be tried again.</summary>
    Retrying,

    /// <summary>Stored by the service.</summary>
    Sent,

    /// <summary>Refused for good: the conversation has passed on.</summary>
    NotYours,

    /// <summary>Refused for good for another reason.</summary>
    Rejected,
}
