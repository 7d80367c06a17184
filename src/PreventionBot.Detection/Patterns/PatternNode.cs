namespace PreventionBot.Detection.Patterns;

/// <summary>A pattern as read from a content file. There are exactly these seven kinds of parts.</summary>
internal abstract record PatternNode
{
    private PatternNode() { }

    /// <summary><c>mourir</c></summary>
    public sealed record Word(string Text) : PatternNode;

    /// <summary><c>suicid*</c></summary>
    public sealed record Prefix(string Text) : PatternNode;

    /// <summary><c>&lt;18-99&gt;</c>, both ends included.</summary>
    public sealed record Number(int Least, int Most) : PatternNode;

    /// <summary><c>{ce_soir}</c></summary>
    public sealed record Class(string Name) : PatternNode;

    /// <summary><c>..3</c>: up to that many words of any kind, none of them a negation.</summary>
    public sealed record Gap(int Most) : PatternNode;

    /// <summary>Parts one after the other.</summary>
    public sealed record Sequence(PatternNode[] Parts) : PatternNode;

    /// <summary><c>(a|b c)</c>; written <c>[a|b]</c> one of the options is an empty sequence.</summary>
    public sealed record Choice(PatternNode[] Options) : PatternNode;
}
