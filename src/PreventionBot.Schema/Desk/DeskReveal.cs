namespace PreventionBot.Schema.Desk;

/// <summary>Asking for the words behind the masking of one message. It is written down who asked, when and why.</summary>
/// <param name="Claim">The ownership this is asked under.</param>
/// <param name="Reason">One of <see cref="RevealReasons"/>.</param>
/// <param name="Note">Why, in the member's own words; 3 to 300 characters, without the young person's.</param>
public sealed record DeskReveal(int Claim, string Reason, string Note)
{
    /// <summary>The reason's name only.</summary>
    public override string ToString() => $"DeskReveal {Reason}";
}

/// <summary>A message as it was written.</summary>
/// <param name="Number">Position in the log.</param>
/// <param name="Text">The young person's words, nothing masked.</param>
public sealed record DeskOriginal(long Number, string Text)
{
    /// <summary>The position only, never the words.</summary>
    public override string ToString() => $"DeskOriginal {Number}";
}

/// <summary>The reasons that open a masked message.</summary>
public static class RevealReasons
{
    /// <summary>Somebody is in danger and must be found.</summary>
    public const string Danger = "danger";

    /// <summary>The passage goes into a report to the child protection services.</summary>
    public const string Report = "report";

    /// <summary>The message can't be understood without it.</summary>
    public const string Understand = "understand";

    /// <summary>The masking seems to have hidden something else.</summary>
    public const string Mistake = "mistake";

    /// <summary>All of them, in the order the desk offers them.</summary>
    public static IReadOnlyList<string> All { get; } = [Danger, Report, Understand, Mistake];
}
