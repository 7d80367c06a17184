using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Publishing;

/// <summary>All files of one version of the scripts, their tests included. Never changed once stored.</summary>
/// <param name="Hash">The hash of the book they make: <see cref="Book.Hash"/>.</param>
/// <param name="Files">Paths relative to <c>dialogs/</c>, unique; signals are not among them.</param>
public sealed record Bundle(string Hash, IReadOnlyList<ScriptFile> Files)
{
    /// <summary>The bundle of these files.</summary>
    public static Bundle Of(IReadOnlyList<ScriptFile> files) => new(BookCompiler.Hash(files), files);
}
