using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Publishing;

/// <summary>What the bot may say: a book and the player that plays it. Immutable; share it between threads.</summary>
/// <param name="book">Checked scripts, with the ledger of names.</param>
public sealed class Script(Book book)
{
    /// <summary>The scripts.</summary>
    public Book Book { get; } = book;

    /// <summary>Plays <see cref="Book"/>.</summary>
    public Player Player { get; } = new(book);
}
