namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Steps that are gone, when neither the next book nor the ledger says where they went.</summary>
internal static class LostSteps
{
    public static IEnumerable<ImpactLine> Compare(Book live, Book next, People people) => Steps.Follow(live, next)
        .Where(step => step.Next.HasFallen)
        .GroupBy(step => (step.Step.Name, Landing: step.Next.Step.Name))
        .Select(group =>
        {
            var (gone, landing) = group.Key;
            List<string> locales = [.. group.Select(step => step.Locale)];
            var count = people.On(locales, gone);
            var words = Message(count, Words.Name(gone), Words.Name(landing), Words.Only(locales, live));
            return new ImpactLine(ImpactKind.LostStep, gone.ToString(), count, words, Mend(gone, locales[0], next));
        });

    private static Bilingual Message(int count, Bilingual name, Bilingual there, string only) => count switch
    {
        // Nobody now; but a return phrase or an old button may still name it.
        0 => new(
            $"{name.French} disparaît{only} ; personne n'y est en ce moment, mais qui y reviendrait retomberait sur {there.French}.",
            $"{name.English} disappears{only}; nobody is on it now, but whoever comes back to it would fall back to {there.English}."),
        1 => new(
            $"1 conversation est sur {name.French}, qui disparaît{only} : elle retomberait sur {there.French}.",
            $"1 conversation is on {name.English}, which disappears{only}: it would fall back to {there.English}."),
        _ => new(
            $"{count} conversations sont sur {name.French}, qui disparaît{only} : elles retomberaient sur {there.French}.",
            $"{count} conversations are on {name.English}, which disappears{only}: they would fall back to {there.English}."),
    };

    private static Bilingual Mend(StepRef gone, string locale, Book next)
    {
        var file = $"{locale}/{gone.Topic}.md";
        return next.Draft.Find(locale, gone.Topic) is null
            ? new Bilingual(
                $"Garde {file} avec, dans l'en-tête, « retired: sujet.md#etape ».",
                $"Keep {file} with “retired: topic.md#step” in its header.")
            : new Bilingual(
                $"Dans l'en-tête de {file}, sous « moved: », écris « {gone.Step}: nouvelle-etape ».",
                $"In the header of {file}, under “moved:”, write “{gone.Step}: new-step”.");
    }
}
