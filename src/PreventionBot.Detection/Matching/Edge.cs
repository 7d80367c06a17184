namespace PreventionBot.Detection.Matching;

/// <summary>What a step from one state to the next takes from the message.</summary>
internal enum EdgeKind
{
    /// <summary>One word that carries the label.</summary>
    Label,

    /// <summary>The words of one occurrence of a class.</summary>
    Class,

    /// <summary>Any word but a negation.</summary>
    Gap,
}

/// <summary>One step. <c>Id</c> is the label's or the class's number, 0 for a gap.</summary>
internal readonly record struct Edge(EdgeKind Kind, int Id, int Target);
