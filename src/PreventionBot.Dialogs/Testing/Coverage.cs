using System.Collections.Frozen;

namespace PreventionBot.Dialogs.Testing;

/// <summary>Counts which steps, replies and sides of conditions a book's tests have been through. Not for use by several threads.</summary>
public sealed class Coverage
{
    private readonly FrozenDictionary<string, LocaleCoverage> _byLocale;

    /// <summary>Nothing is covered yet.</summary>
    /// <param name="book">The book whose players will be watched.</param>
    public Coverage(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _byLocale = book.Locales.ToFrozenDictionary(locale => locale, locale => new LocaleCoverage(book.In(locale)), StringComparer.Ordinal);
    }

    /// <summary>What has been covered in each language so far, the source language first.</summary>
    public IReadOnlyList<CoverageReport> Reports =>
        [.. _byLocale.Values.OrderBy(coverage => coverage.Locale != Tree.Reserved.SourceLocale).Select(coverage => coverage.Report())];

    internal LocaleCoverage In(string locale) => _byLocale.GetValueOrDefault(locale) ?? _byLocale[Tree.Reserved.SourceLocale];
}
