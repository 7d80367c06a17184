using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>One thing a step does, in the order written. The set is closed.</summary>
internal abstract record Node(Position At)
{
    /// <summary>One bubble.</summary>
    /// <param name="Aloud">The fixed words line by line as in the file, without links, for the checks.</param>
    public sealed record Speech(Position At, Phrase Words, IReadOnlyList<Link> Links, string Aloud) : Node(At);

    /// <summary>Quick replies and typed answers.</summary>
    public sealed record Replies(Position At, IReadOnlyList<Option> Options) : Node(At);

    /// <summary>Goes on at once.</summary>
    public sealed record Jump(Position At, Link To) : Node(At);

    /// <summary>The first branch whose condition holds; a branch without condition always holds.</summary>
    public sealed record Choose(Position At, IReadOnlyList<Branch> Branches) : Node(At)
    {
        public bool HasElse => Branches[^1].Condition is null;
    }

    /// <summary>One of several wordings, the same for a whole conversation.</summary>
    /// <param name="Ordinal">Place among the step's variants, from 0: the same in every language.</param>
    public sealed record Either(Position At, int Ordinal, IReadOnlyList<IReadOnlyList<Node>> Bodies) : Node(At);
}

/// <summary>One way through an <c>if</c>.</summary>
/// <param name="Condition">Null for <c>else</c>.</param>
/// <param name="Source">The condition as written, spaces evened out; empty for <c>else</c>.</param>
internal sealed record Branch(Position At, Condition? Condition, string Source, IReadOnlyList<Node> Body);
