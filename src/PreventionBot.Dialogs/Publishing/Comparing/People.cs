using PreventionBot.Dialogs.Playing;

namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Running conversations, counted where the live book would find them.</summary>
internal sealed class People
{
    private readonly Dictionary<(string Locale, StepRef Step), int> _on = [];

    public People(Book live, IEnumerable<Position> positions)
    {
        foreach (var (locale, name, conversations) in positions)
        {
            // A language that the live book has lost before is spoken to in the source language.
            var edition = live.In(locale);
            var key = (edition.Locale, Locator.Locate(edition, name).Step.Name);
            _on[key] = _on.GetValueOrDefault(key) + conversations;
        }
    }

    public int On(string locale, StepRef step) => _on.GetValueOrDefault((locale, step));

    public int On(IEnumerable<string> locales, StepRef step) => locales.Sum(locale => On(locale, step));

    public int In(string locale) => _on.Where(pair => pair.Key.Locale == locale).Sum(pair => pair.Value);
}
