using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Where a name leads in the book of today.</summary>
/// <param name="HasFallen">The step is gone without a forwarding address; the young person is told so.</param>
internal readonly record struct Located(Step Step, bool HasFallen);

/// <summary>Finds the step a name means, whatever has been renamed since. Never fails.</summary>
internal static class Locator
{
    private const int MostMoves = 8;

    public static Located Locate(Edition edition, StepRef name)
    {
        var (step, topic) = Follow(edition, name);
        step ??= edition.Ledger.OtherNames(name)
            .Select(other => Follow(edition, other).Step)
            .FirstOrDefault(found => found is not null);
        return step is not null
            ? new Located(step, HasFallen: false)
            : new Located(topic?.Entry ?? edition.Home, HasFallen: true);
    }

    /// <summary>The step itself, or where this book says that it went; else the last topic on that way.</summary>
    private static (Step? Step, Topic? Topic) Follow(Edition edition, StepRef name)
    {
        var topic = Subject(edition, name);
        for (var move = 0; topic is not null && move <= MostMoves; move++)
        {
            if (topic.Find(name.Step) is { } step)
                return (step, topic);
            var forward = topic.Moved.GetValueOrDefault(name.Step) ?? topic.Retired;
            if (forward?.To is not { } to)
                break;
            name = to;
            topic = Subject(edition, name);
            if (to.Step.Length == 0 && topic?.Entry is { } entry)
                return (entry, topic);
        }

        return (null, topic);
    }

    private static Topic? Subject(Edition edition, StepRef name) =>
        edition.Find(name.Topic) is { IsReserved: false } topic ? topic : null;
}
