using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Steps that were not there, topic by topic; the new name of an old step is none.</summary>
internal static class NewSteps
{
    public static IEnumerable<ImpactLine> Compare(Book live, Book next)
    {
        var known = live.Draft.All.SelectMany(topic => topic.Steps).Select(step => step.Name)
            .Concat(Steps.Follow(live, next).Where(step => !step.Next.HasFallen).Select(step => step.Next.Step.Name))
            .ToHashSet();
        return next.Draft.All
            .Where(topic => topic.Id != Reserved.Lines)
            .SelectMany(topic => topic.Steps)
            .Select(step => step.Name)
            .Where(name => !known.Contains(name))
            .Distinct()
            .GroupBy(name => name.Topic, name => name.Step)
            .Select(group => Line(group.Key, string.Join(", ", group)));
    }

    private static ImpactLine Line(string topic, string steps) => new(
        ImpactKind.NewSteps,
        topic,
        0,
        new Bilingual($"Nouveau dans {topic} : {steps}.", $"New in {topic}: {steps}."),
        Bilingual.None);
}
