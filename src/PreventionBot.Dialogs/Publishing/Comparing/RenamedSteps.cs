namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Steps whose people are led to another name.</summary>
internal static class RenamedSteps
{
    public static IEnumerable<ImpactLine> Compare(Book live, Book next, People people) => Steps.Follow(live, next)
        .Where(step => !step.Next.HasFallen && step.Next.Step.Name != step.Step.Name)
        .GroupBy(step => (step.Step.Name, New: step.Next.Step.Name))
        .Select(group => Line(
            group.Key.Name,
            group.Key.New,
            people.On(group.Select(step => step.Locale), group.Key.Name),
            group.All(step => step.Next.Step.SourceHash == step.Step.SourceHash)));

    private static ImpactLine Line(StepRef old, StepRef next, int count, bool isSame) => new(
        ImpactKind.RenamedStep,
        old.ToString(),
        count,
        new Bilingual(
            $"{Words.Name(old).French} mène à {Words.Name(next).French}{(isSame ? ", mot pour mot" : ", qui dit autre chose")} ; {Words.Here(count).French}.",
            $"{Words.Name(old).English} leads to {Words.Name(next).English}{(isSame ? ", word for word" : ", which says something else")}; {Words.Here(count).English}."),
        Bilingual.None);
}
