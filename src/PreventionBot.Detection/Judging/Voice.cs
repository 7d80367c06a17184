namespace PreventionBot.Detection.Judging;

/// <summary>Whom the words of a hit concern.</summary>
internal enum Voice
{
    /// <summary>Nothing says it.</summary>
    Unclear,

    /// <summary>The hit, or the words before it, say "je" or "me".</summary>
    FirstPerson,

    /// <summary>A person the writer knows has been named before.</summary>
    SomebodyKnown,

    /// <summary>Only "il" or "elle", nobody named.</summary>
    Pronoun,
}
