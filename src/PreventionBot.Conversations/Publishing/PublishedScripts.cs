using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Publishing;

namespace PreventionBot.Conversations.Publishing;

/// <summary>Reads publications as books, with the ledger as it is now.</summary>
public sealed class PublishedScripts(IScriptStore store)
{
    /// <summary>What is live; null when nothing was ever published.</summary>
    public async Task<Published?> LiveAsync(CancellationToken cancellationToken) =>
        (await store.PublicationsAsync(cancellationToken)) is [var newest, ..] ? await ReadAsync(newest, cancellationToken) : null;

    /// <summary>The publication of this number; null when there is none.</summary>
    public async Task<Published?> FindAsync(long number, CancellationToken cancellationToken) =>
        (await store.PublicationsAsync(cancellationToken)).FirstOrDefault(publication => publication.Number == number) is { } found
            ? await ReadAsync(found, cancellationToken)
            : null;

    /// <summary>The ledger as it is now, with renamings that are about to be published before all others.</summary>
    public async Task<Ledger> LedgerAsync(IEnumerable<Renaming> coming, CancellationToken cancellationToken) => new(
        [.. coming, .. (await store.AliasesAsync(cancellationToken)).Select(alias => new Renaming(alias.From, alias.To))]);

    private async Task<Published> ReadAsync(Publication publication, CancellationToken cancellationToken)
    {
        var bundle = await store.FindBundleAsync(publication.Hash, cancellationToken)
            ?? throw new InvalidOperationException($"Publication {publication.Number} names the bundle {publication.Hash}, which the store does not have.");
        var compiled = BookCompiler.Compile(bundle.Files);
        return new Published(publication, bundle.Files, compiled.Book?.With(await LedgerAsync([], cancellationToken)), compiled.Findings);
    }
}

/// <summary>A publication, read.</summary>
/// <param name="Publication">Which one.</param>
/// <param name="Files">Its files.</param>
/// <param name="Book">What they make, with the ledger; null when this version of the program finds errors in them.</param>
/// <param name="Findings">What this version of the program finds in them.</param>
public sealed record Published(
    Publication Publication, IReadOnlyList<ScriptFile> Files, Book? Book, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many of the findings are errors; 0 exactly when there is a book.</summary>
    public int Errors => Findings.Count(finding => finding.Level == FindingLevel.Error);
}
