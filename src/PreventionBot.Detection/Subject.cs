namespace PreventionBot.Detection;

/// <summary>Who the message is about.</summary>
public enum Subject
{
    /// <summary>The person who writes.</summary>
    Self,

    /// <summary>Somebody the writer knows: a friend, a sister.</summary>
    Other,

    /// <summary>Nobody: homework, a film, a song, a game, "imagine that".</summary>
    Hypothetical,
}
