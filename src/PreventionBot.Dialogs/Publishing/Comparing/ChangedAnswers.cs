using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Distress that another step answers, as written in <c>reponses.yml</c>.</summary>
internal static class ChangedAnswers
{
    private static readonly (string Name, Func<CategoryAnswers, Answer?> Of)[] _rows =
        [("3", answers => answers.Three), ("2", answers => answers.Two), ("1", answers => answers.One), ("other", answers => answers.Other), ("adults", answers => answers.Adults), ("question", answers => answers.Question)];

    public static IEnumerable<ImpactLine> Compare(Book live, Book next)
    {
        var (before, after) = (live.Draft.Answers.ByCategory, next.Draft.Answers.ByCategory);
        return
            from category in before.Keys.Union(after.Keys)
            from row in _rows
            let was = Step(before, category, row.Of)
            let now = Step(after, category, row.Of)
            where was != now
            select new ImpactLine(
                ImpactKind.Answer,
                $"{category} {row.Name}",
                0,
                new Bilingual(
                    $"reponses.yml, {category} {row.Name} : {was ?? "rien"} devient {now ?? "rien"}.",
                    $"reponses.yml, {category} {row.Name}: {was ?? "nothing"} becomes {now ?? "nothing"}."),
                Bilingual.None);
    }

    private static string? Step(IReadOnlyDictionary<string, CategoryAnswers> answers, string category, Func<CategoryAnswers, Answer?> row) =>
        answers.TryGetValue(category, out var own) ? row(own)?.Step.ToString() : null;
}
