using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Publishing;

namespace PreventionBot.Conversations.Publishing;

/// <summary>Everything a publication commits at once.</summary>
/// <param name="Bundle">The files.</param>
/// <param name="Renamings">What the bundle declares as moved or retired, for the ledger.</param>
/// <param name="Author">Who publishes; not empty.</param>
/// <param name="Note">Why; not empty.</param>
/// <param name="Expected">Number of the publication this was compared with; 0 when there was none.</param>
public sealed record Proposal(
    Bundle Bundle, IReadOnlyList<Renaming> Renamings, string Author, string Note, long Expected)
{
    /// <summary>Proposes a book that was compared with what is live.</summary>
    /// <param name="files">The files of <paramref name="book"/>.</param>
    /// <param name="book">What these files make.</param>
    /// <param name="live">What is live; null when nothing is.</param>
    /// <param name="author">Who publishes.</param>
    /// <param name="note">Why.</param>
    public static Proposal Of(IReadOnlyList<ScriptFile> files, Book book, Published? live, string author, string note)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new Proposal(
            new Bundle(book.Hash, files), Dialogs.Publishing.Renamings.Of(live?.Book, book), author, note, live?.Publication.Number ?? 0);
    }
}

/// <summary>How publishing ended.</summary>
public abstract record PublishResult
{
    private PublishResult()
    {
    }

    /// <summary>Durable and live: services play it at once.</summary>
    public sealed record Done(Publication Publication) : PublishResult;

    /// <summary>Refused, and nothing was stored: somebody else has published meanwhile. Compare with theirs first.</summary>
    /// <param name="Newest">Number of what is live now.</param>
    public sealed record Overtaken(long Newest) : PublishResult;
}
