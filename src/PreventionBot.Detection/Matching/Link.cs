namespace PreventionBot.Detection.Matching;

/// <summary>What holds between a state and what it leads to.</summary>
internal enum LinkKind
{
    /// <summary>One word that carries the label leads to the state.</summary>
    Label,

    /// <summary>The words of one occurrence of a class lead to the state.</summary>
    Class,

    /// <summary>Any word but a negation leads to the state.</summary>
    Gap,

    /// <summary>Being here is being in that state as well.</summary>
    Jump,

    /// <summary>Here a pattern with that tag is complete.</summary>
    Tag,
}

/// <summary>One link out of a state.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Id">The label's or the class's number, 0 for the others.</param>
/// <param name="Target">A state; for a tag the tag.</param>
internal sealed record Link(LinkKind Kind, int Id, int Target);
