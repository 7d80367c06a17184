using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Typed words that open a topic or a step, added and removed. Another spelling of the same is no change.</summary>
internal static class ChangedKeywords
{
    public static IEnumerable<ImpactLine> Compare(Book live, Book next)
    {
        foreach (var locale in Steps.Shared(live, next))
        {
            var (before, after) = (Words(live, locale), Words(next, locale));
            foreach (var place in before.Select(group => group.Key).Union(after.Select(group => group.Key)).Order(StringComparer.Ordinal))
            {
                var added = after[place].Except(before[place]).ToList();
                var removed = before[place].Except(after[place]).ToList();
                if (added.Count + removed.Count > 0)
                    yield return new ImpactLine(ImpactKind.Keywords, place, 0, Message(place, locale, added, removed), Bilingual.None);
            }
        }
    }

    private static Bilingual Message(string place, string locale, List<string> added, List<string> removed) => new(
        $"Mots-clés de « {place} » ({locale}) :{List(" + ", added)}{List(" − ", removed)}.",
        $"Keywords of “{place}” ({locale}):{List(" + ", added, "“", "”")}{List(" − ", removed, "“", "”")}.");

    private static string List(string sign, List<string> words, string open = "« ", string close = " »") =>
        words.Count == 0 ? "" : sign + string.Join(", ", words.Select(word => open + word + close));

    private static ILookup<string, string> Words(Book book, string locale) => book.Draft.Topics[locale].Values
        .SelectMany(Of)
        .ToLookup(pair => pair.Place, pair => Folding.Fold(pair.Words), StringComparer.Ordinal);

    private static IEnumerable<(string Place, string Words)> Of(Topic topic) => topic.Keywords
        .Select(keyword => (topic.Id, keyword.Words))
        .Concat(topic.Steps.SelectMany(step => step.Properties.List("keywords").Select(words => (step.Name.ToString(), words))));
}
