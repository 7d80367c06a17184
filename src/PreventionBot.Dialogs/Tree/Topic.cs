using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>One script file.</summary>
/// <param name="Keywords">Typed words that open the topic, as written.</param>
/// <param name="Moved">Old step id to its new place.</param>
/// <param name="Retired">Where the whole topic went; null while it lives.</param>
internal sealed record Topic(
    string Locale,
    string Id,
    string Path,
    IReadOnlyList<Keyword> Keywords,
    IReadOnlyDictionary<string, Move> Moved,
    Move? Retired,
    IReadOnlyList<Step> Steps)
{
    private readonly Dictionary<string, Step> _byId = Steps
        .DistinctBy(step => step.Name.Step)
        .ToDictionary(step => step.Name.Step, StringComparer.Ordinal);

    /// <summary>When professionals last read it; null when that is not noted.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>Written for parents and professionals rather than for the young.</summary>
    public bool IsForAdults { get; init; }

    /// <summary>Files whose name starts with an underscore belong to the robot, not to a subject.</summary>
    public bool IsReserved => Id.StartsWith('_');

    public Step? Entry => Steps.Count > 0 ? Steps[0] : null;

    public Step? Find(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>Typed words that open something.</summary>
internal sealed record Keyword(Position At, string Words);

/// <summary>A reading by professionals.</summary>
internal sealed record Review(Position At, DateOnly On);

/// <summary>The new place of something that moved.</summary>
/// <param name="To">Null when what is written has no allowed form.</param>
internal sealed record Move(Position At, string Raw, StepRef? To);
