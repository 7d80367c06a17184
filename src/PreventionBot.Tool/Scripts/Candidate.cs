using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Publishing;

namespace PreventionBot.Tool.Scripts;

/// <summary>Scripts on their way to being published, beside what is live.</summary>
/// <param name="Origin">The folder, or the publication they come from, to name them in messages.</param>
/// <param name="Files">The scripts' files.</param>
/// <param name="Compiled">What they make.</param>
/// <param name="Aged">Errors that come with the day alone, such as a number nobody has verified for long, and that are not live already.</param>
/// <param name="Live">What is live; null when nothing is.</param>
/// <param name="Impact">What publishing would do; null when one of the two books can't be made, so that nothing can be compared.</param>
internal sealed record Candidate(
    string Origin,
    IReadOnlyList<ScriptFile> Files,
    CompileResult Compiled,
    IReadOnlyList<Finding> Aged,
    Published? Live,
    ImpactReport? Impact)
{
    /// <summary>Compiles the files and compares them with what is live.</summary>
    /// <param name="store">Read only.</param>
    /// <param name="origin">See <see cref="Origin"/>.</param>
    /// <param name="files">See <see cref="Files"/>.</param>
    /// <param name="hours">Conversations touched within so many hours count as running.</param>
    /// <param name="today">The day for what grows old; null to go back, when older dates are no mistake.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<Candidate> ReadAsync(
        OpenStore store, string origin, IReadOnlyList<ScriptFile> files, int hours, DateOnly? today, CancellationToken cancellationToken)
    {
        var live = await store.Published.LiveAsync(cancellationToken);
        var compiled = BookCompiler.Compile(files);
        if (compiled.Book is not { } next)
            return new Candidate(origin, files, compiled, [], live, null);
        var aged = today is { } day ? NewlyAged(files, live?.Files ?? [], day) : [];
        if (live?.Book is not { } now)
            return new Candidate(origin, files, compiled, aged, live, null);
        var ledger = await store.Published.LedgerAsync(Renamings.Of(now, next), cancellationToken);
        var positions = await store.Positions.CountAsync(TimeProvider.System.GetUtcNow().AddHours(-hours), cancellationToken);
        return new Candidate(origin, files, compiled, aged, live, ImpactReport.Of(now, next.With(ledger), positions));
    }

    /// <summary>A wrong number must be mended at once, also while another one waits to be verified again.</summary>
    private static IReadOnlyList<Finding> NewlyAged(IReadOnlyList<ScriptFile> files, IReadOnlyList<ScriptFile> live, DateOnly today)
    {
        var known = Errors(live, today).Select(Name).ToHashSet();
        return [.. Errors(files, today).Where(error => !known.Contains(Name(error)))];

        static (string Code, string Path, string Message) Name(Finding error) => (error.Code, error.Path, error.Message.French);
    }

    private static IEnumerable<Finding> Errors(IReadOnlyList<ScriptFile> files, DateOnly today) =>
        BookCompiler.Compile(files, today).Findings.Where(finding => finding.Level == FindingLevel.Error);
}
