using System.Reflection;
using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Publishing;

/// <summary>
/// Finds the book to start with: what is live; in a fresh database the folder's, which it publishes; and the folder's
/// unpublished where this version of the program can't play what is live. A bot with older words beats no bot.
/// </summary>
internal sealed class FirstBook(
    IScriptStore store, Content content, IOptions<ContentOptions> options, IOptions<StoreOptions> database, ILogger<FirstBook> logger)
{
    private const string Author = "livraison";

    /// <summary>The book, and the number of the publication that is live.</summary>
    /// <exception cref="StartRefusedException">The folder's scripts are needed and have errors.</exception>
    public async Task<(Book Book, long Number)> FindAsync(CancellationToken cancellationToken)
    {
        var scripts = new PublishedScripts(store);
        var hash = BookCompiler.Hash(content.Folder.Scripts);
        var live = await scripts.LiveAsync(cancellationToken);
        if (live is null || (options.Value.Follow && live.Publication.Hash != hash))
        {
            live = await PublishAsync(live, scripts, cancellationToken);
        }

        var (number, playing) = (live.Publication.Number, live.Publication.Hash);
        if (live.Book is not { } book)
        {
            logger.FolderInstead(number, playing, live.Errors, content.Folder.Path);
            return (content.Compile().With(await scripts.LedgerAsync([], cancellationToken)), number);
        }

        logger.Live(number, playing);
        if (playing != hash)
        {
            logger.FolderDiffers(content.Folder.Path, hash, playing, database.Value.Path);
        }

        return (book, number);
    }

    private async Task<Published> PublishAsync(Published? live, PublishedScripts scripts, CancellationToken cancellationToken)
    {
        var proposal = Proposal.Of(content.Folder.Scripts, content.Compile(), live, Author, "version " + Version);
        // A start that signals with errors will refuse publishes nothing.
        await content.Loading;
        if (await store.PublishAsync(proposal, cancellationToken) is PublishResult.Done done)
        {
            logger.FolderPublished(done.Publication.Number, done.Publication.Hash);
        }

        // Somebody may have been faster; then theirs is live.
        return await scripts.LiveAsync(cancellationToken)
            ?? throw new InvalidOperationException("Something was published, and yet nothing is live.");
    }

    private static string Version =>
        typeof(FirstBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";
}
