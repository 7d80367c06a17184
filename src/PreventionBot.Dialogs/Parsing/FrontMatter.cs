using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>The header of a topic.</summary>
internal sealed record FrontMatter
{
    public static readonly FrontMatter None = new();

    /// <summary>What a header may hold, in the order in which it is written.</summary>
    public static readonly IReadOnlyList<string> Keys = ["audience", "keywords", "owner", "reviewed", "moved", "retired"];

    public IReadOnlyList<Keyword> Keywords { get; init; } = [];

    public bool IsForAdults { get; init; }

    public Review? Reviewed { get; init; }

    public IReadOnlyDictionary<string, Move> Moved { get; init; } = new Dictionary<string, Move>();

    public Move? Retired { get; init; }
}
