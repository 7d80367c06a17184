using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Publishing;

namespace PreventionBot.Tool.Scripts;

/// <summary>Scripts on their way to being published, beside what is live.</summary>
/// <param name="Origin">The folder, or the publication they come from, to name them in messages.</param>
/// <param name="Files">The scripts' files.</param>
/// <param name="Compiled">What they make.</param>
/// <param name="Live">What is live; null when nothing is.</param>
/// <param name="Impact">What publishing would do; null when one of the two books can't be made, so that nothing can be compared.</param>
internal sealed record Candidate(
    string Origin, IReadOnlyList<ScriptFile> Files, CompileResult Compiled, Published? Live, ImpactReport? Impact)
{
    /// <summary>Compiles the files and compares them with what is live.</summary>
    /// <param name="store">Read only.</param>
    /// <param name="origin">See <see cref="Origin"/>.</param>
    /// <param name="files">See <see cref="Files"/>.</param>
    /// <param name="hours">Conversations touched within so many hours count as running.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<Candidate> ReadAsync(
        OpenStore store, string origin, IReadOnlyList<ScriptFile> files, int hours, CancellationToken cancellationToken)
    {
        var live = await store.Published.LiveAsync(cancellationToken);
        var compiled = BookCompiler.Compile(files);
        if (compiled.Book is not { } next || live?.Book is not { } now)
            return new Candidate(origin, files, compiled, live, null);
        var ledger = await store.Published.LedgerAsync(Renamings.Of(now, next), cancellationToken);
        var positions = await store.Positions.CountAsync(TimeProvider.System.GetUtcNow().AddHours(-hours), cancellationToken);
        return new Candidate(origin, files, compiled, live, ImpactReport.Of(now, next.With(ledger), positions));
    }
}
