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
        var topic = Subject(edition, name);
        for (var move = 0; topic is not null && move <= MostMoves; move++)
        {
            if (topic.Find(name.Step) is { } step)
                return new Located(step, HasFallen: false);
            var forward = topic.Moved.GetValueOrDefault(name.Step) ?? topic.Retired;
            if (forward?.To is not { } to)
                break;
            name = to;
            topic = Subject(edition, name);
            if (to.Step.Length == 0 && topic?.Entry is { } entry)
                return new Located(entry, HasFallen: false);
        }

        return new Located(topic?.Entry ?? edition.Home, HasFallen: true);
    }

    private static Topic? Subject(Edition edition, StepRef name) =>
        edition.Find(name.Topic) is { IsReserved: false } topic ? topic : null;
}
