using PreventionBot.Dialogs.Playing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>The steps of the live book beside what the next book makes of them.</summary>
internal static class Steps
{
    /// <summary>Every step somebody may stand on, language by language, with its place in the next book.</summary>
    public static IEnumerable<Followed> Follow(Book live, Book next) =>
        from locale in Shared(live, next)
        from topic in live.Draft.Topics[locale].Values
        where !topic.IsReserved
        from step in topic.Steps
        select new Followed(locale, step, Locator.Locate(next.In(locale), step.Name));

    /// <summary>Languages of both books, the source language first.</summary>
    public static IEnumerable<string> Shared(Book live, Book next) => live.Locales.Where(next.Knows);
}

/// <summary>A step of the live book and where its people would be.</summary>
internal sealed record Followed(string Locale, Step Step, Located Next);
