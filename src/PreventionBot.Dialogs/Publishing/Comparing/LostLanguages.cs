namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Languages that the next book does not speak.</summary>
internal static class LostLanguages
{
    public static IEnumerable<ImpactLine> Compare(Book live, Book next, People people) => live.Locales
        .Where(locale => !next.Knows(locale))
        .Select(locale => Line(locale, next.Locales[0], people.In(locale)));

    private static ImpactLine Line(string locale, string instead, int count) => new(
        ImpactKind.LostLanguage,
        locale,
        count,
        new Bilingual(
            $"La langue « {locale} » disparaît ({Words.Conversations(count).French} en cours) : on y répondrait en « {instead} ».",
            $"The language “{locale}” disappears ({Words.Conversations(count).English} running): it would be answered in “{instead}”."),
        new Bilingual($"Remets le dossier « {locale}/ ».", $"Put the folder “{locale}/” back."));
}
