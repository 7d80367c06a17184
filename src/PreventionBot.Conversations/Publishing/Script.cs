using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Publishing;

/// <summary>What the bot may say: a book and the player that plays it. Immutable; share it between threads.</summary>
/// <param name="Book">Checked scripts, with the ledger of names.</param>
/// <param name="Player">Plays <paramref name="Book"/>.</param>
public sealed record Script(Book Book, Player Player)
{
    /// <summary>A book with a player of its own.</summary>
    /// <param name="book">The scripts.</param>
    /// <param name="respell">Puts teen spelling into ordinary words; null for none.</param>
    public static Script Of(Book book, Func<string, string>? respell = null) => new(book, new Player(book, respell));
}
