using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Publishing;

/// <summary>
/// Holds the script that is live in this process. Publishing replaces it whole, by one reference; whoever does a piece
/// of work reads it once and keeps what it got.
/// </summary>
/// <param name="respell">Puts teen spelling into ordinary words; null for none. It is the same for every book.</param>
public sealed class Bookshelf(Func<string, string>? respell)
{
    private volatile Script? _current;

    /// <summary>The live script.</summary>
    /// <exception cref="InvalidOperationException">Nothing was put here yet: the service fills the shelf before it takes calls.</exception>
    public Script Current => _current ?? throw new InvalidOperationException("No script was put on the shelf yet.");

    /// <summary>Makes a book live: turns that begin from now on play it.</summary>
    public void Put(Book book) => _current = new Script(book, new Player(book, respell));
}
