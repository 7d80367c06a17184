using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Publishing;

/// <summary>What the bot may say: a book and the player that plays it. Immutable; share it between threads.</summary>
/// <param name="Book">Checked scripts, with the ledger of names.</param>
/// <param name="Player">Plays <paramref name="Book"/>.</param>
public sealed record Script(Book Book, Player Player);
