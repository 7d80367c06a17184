using System.Collections.Frozen;

namespace PreventionBot.Dialogs.Publishing;

/// <summary>A step that has another name in another version of the scripts.</summary>
/// <param name="From">The older name.</param>
/// <param name="To">The newer name.</param>
public readonly record struct Renaming(StepRef From, StepRef To);

/// <summary>
/// Every name a step ever had. It is read in both directions: a conversation may stand on a name that is too old for
/// the book or, after an older book was published again, on one that is too new. Immutable.
/// </summary>
public sealed class Ledger
{
    private const int MostHops = 8;

    private readonly FrozenDictionary<StepRef, StepRef[]> _names;

    /// <param name="newestFirst">
    /// Renamings of all versions. When a name leads to several, forward comes before backward and newer before older.
    /// </param>
    public Ledger(IReadOnlyCollection<Renaming> newestFirst) => _names = newestFirst
        .Concat(newestFirst.Select(renaming => new Renaming(renaming.To, renaming.From)))
        .GroupBy(renaming => renaming.From, renaming => renaming.To)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());

    /// <summary>No step was ever renamed.</summary>
    public static Ledger Empty { get; } = new([]);

    /// <summary>Other names of a step, the nearest first; at most eight renamings away.</summary>
    internal IEnumerable<StepRef> OtherNames(StepRef name)
    {
        HashSet<StepRef> seen = [name];
        List<StepRef> reached = [name];
        for (var hop = 0; hop < MostHops && reached.Count > 0; hop++)
        {
            reached = [.. reached.SelectMany(known => _names.GetValueOrDefault(known) ?? []).Where(seen.Add)];
            foreach (var other in reached)
                yield return other;
        }
    }
}
