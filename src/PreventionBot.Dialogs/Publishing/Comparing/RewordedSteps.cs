using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Steps that keep their name and say or offer something else; what the robot says by itself counts too.</summary>
internal static class RewordedSteps
{
    public static IEnumerable<ImpactLine> Compare(Book live, Book next, People people)
    {
        var reworded =
            from locale in Steps.Shared(live, next)
            from topic in live.Draft.Topics[locale].Values
            where topic.Id != Reserved.Lines
            from step in topic.Steps
            where next.Draft.Find(locale, step.Name) is { } now && now.SourceHash != step.SourceHash
            group locale by step.Name;
        return reworded.Select(group => Line(group.Key, [.. group], live, people.On(group, group.Key)));
    }

    private static ImpactLine Line(StepRef step, IReadOnlyCollection<string> locales, Book live, int count)
    {
        var only = Words.Only(locales, live);
        return new ImpactLine(ImpactKind.RewordedStep, step.ToString(), count, Message(Words.Name(step), only, count), Bilingual.None);
    }

    private static Bilingual Message(Bilingual name, string only, int count) => count switch
    {
        0 => new($"{name.French} est reformulée{only}.", $"{name.English} is reworded{only}."),
        1 => new($"{name.French} est sur 1 écran et est reformulée{only}.", $"{name.English} is on 1 screen and is reworded{only}."),
        _ => new($"{name.French} est sur {count} écrans et est reformulée{only}.", $"{name.English} is on {count} screens and is reworded{only}."),
    };
}
