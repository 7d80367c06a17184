namespace PreventionBot.Desk.Talk;

/// <summary>Whose a conversation is, as this desk knows it.</summary>
internal enum Standing
{
    /// <summary>Mine.</summary>
    Active,

    /// <summary>Back in the queue.</summary>
    Waiting,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>The young person has gone.</summary>
    Left,

    /// <summary>Somebody else's, or unknown to the service.</summary>
    PassedOn,
}
