using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Helplines that are new, gone, or reached otherwise. A number is the same in every language, so one is read.</summary>
internal static class ChangedLines
{
    public static IEnumerable<ImpactLine> Compare(Book live, Book next, People people)
    {
        var locale = live.Locales[0];
        var before = live.Lines(locale).ToDictionary(line => line.Id, StringComparer.Ordinal);
        var after = next.Lines(locale).ToDictionary(line => line.Id, StringComparer.Ordinal);
        foreach (var id in before.Keys.Union(after.Keys))
        {
            var (old, now) = (before.GetValueOrDefault(id), after.GetValueOrDefault(id));
            var (was, @is) = (Reached(old), Reached(now));
            if (was == @is)
                continue;
            var count = Shown(live, id).Sum(step => people.On(live.Locales, step));
            yield return new ImpactLine(ImpactKind.Line, id, count, Message((now ?? old)?.Name ?? id, was, @is, count), Bilingual.None);
        }
    }

    private static Bilingual Message(string name, Bilingual? was, Bilingual? now, int count)
    {
        var screens = count == 0
            ? Bilingual.None
            : new Bilingual($" ; {Words.Conversations(count).French} l'ont à l'écran", $"; {Words.Conversations(count).English} have it on screen");
        return (was, now) switch
        {
            (null, _) => new($"{name} : nouvelle ligne, {now?.French}.", $"{name}: new line, {now?.English}."),
            (_, null) => new($"{name} : ligne retirée ({was.French}){screens.French}.", $"{name}: line removed ({was.English}){screens.English}."),
            _ => new($"{name} : {was.French} devient {now.French}{screens.French}.", $"{name}: {was.English} becomes {now.English}{screens.English}."),
        };
    }

    private static Bilingual? Reached(Line? line)
    {
        if (line is null)
            return null;
        var ways = string.Join(", ", new[] { line.Phone, line.Sms is { } sms ? "SMS " + sms : null, line.Url?.AbsoluteUri }.OfType<string>());
        return new Bilingual($"{ways} ({line.Hours.Text("fr")})", $"{ways} ({line.Hours.Text("en")})");
    }

    /// <summary>Steps that name the line in a sentence.</summary>
    private static IEnumerable<StepRef> Shown(Book live, string id) => live.Draft.Topics[live.Locales[0]].Values
        .SelectMany(topic => topic.Steps)
        .Where(step => step.All.OfType<Node.Speech>().Any(speech => speech.Links.Any(link => link.Target == new StepRef(Reserved.Lines, id))))
        .Select(step => step.Name);
}
