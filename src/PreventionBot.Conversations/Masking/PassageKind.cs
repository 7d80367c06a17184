namespace PreventionBot.Conversations.Masking;

/// <summary>What a masked passage holds. Where two overlap, the first of this list names them both.</summary>
public enum PassageKind
{
    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>A web address.</summary>
    Link,

    /// <summary>A telephone number that is not a helpline's.</summary>
    Phone,

    /// <summary>Where somebody lives: street, building, flat, postcode.</summary>
    Address,

    /// <summary>A name on a social network or in a game.</summary>
    Handle,

    /// <summary>Something that could not be read within bounds and may be any of them.</summary>
    Doubt,
}
