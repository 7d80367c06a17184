using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Publishing;

/// <summary>Reads what the authors of a book declared as moved or retired.</summary>
public static class Renamings
{
    /// <summary>The renamings that a book brings, for the ledger; source language first, each once.</summary>
    /// <param name="former">The book that was live before; the steps of a retired topic are read from it. Null when there was none.</param>
    /// <param name="next">The book to be published.</param>
    public static IReadOnlyList<Renaming> Of(Book? former, Book next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return
        [
            .. next.Locales
                .SelectMany(locale => next.Draft.Topics[locale].Values.Where(topic => !topic.IsReserved))
                .SelectMany(topic => Moved(topic, next).Concat(Retired(topic, former, next)))
                .Distinct(),
        ];
    }

    private static IEnumerable<Renaming> Moved(Topic topic, Book next) => topic.Moved
        .Where(moved => moved.Value.To is not null)
        .Select(moved => new Renaming(new StepRef(topic.Id, moved.Key), Whole(moved.Value, topic.Locale, next)));

    private static IEnumerable<Renaming> Retired(Topic topic, Book? former, Book next) =>
        topic.Retired is { To: not null } retired && former?.Draft.Find(topic.Locale, topic.Id) is { } before
            ? before.Steps
                .Where(step => topic.Find(step.Name.Step) is null && !topic.Moved.ContainsKey(step.Name.Step))
                .Select(step => new Renaming(step.Name, Whole(retired, topic.Locale, next)))
            : [];

    /// <summary>Where it went, by name: "the first step" may be another one in the next version.</summary>
    private static StepRef Whole(Move move, string locale, Book next)
    {
        var to = move.To.GetValueOrDefault();
        return next.Draft.Find(locale, to)?.Name ?? to;
    }
}
