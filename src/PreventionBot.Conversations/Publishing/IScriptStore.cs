namespace PreventionBot.Conversations.Publishing;

/// <summary>Keeps every published version of the scripts, who published it and why, and the ledger of names.</summary>
/// <remarks>
/// Safe for use from many threads and by several processes at once. Every member throws
/// <see cref="Logs.LogUnavailableException"/> when the store cannot be reached.
/// </remarks>
public interface IScriptStore
{
    /// <summary>Number of the live publication; 0 when nothing was ever published. Cheap: services ask every second.</summary>
    Task<long> NewestAsync(CancellationToken cancellationToken);

    /// <summary>All publications, the live one first.</summary>
    Task<IReadOnlyList<Publication>> PublicationsAsync(CancellationToken cancellationToken);

    /// <summary>The files of a bundle as they were published; null when there is no such bundle.</summary>
    Task<Bundle?> FindBundleAsync(string hash, CancellationToken cancellationToken);

    /// <summary>The ledger, newest publication first, each renaming once.</summary>
    Task<IReadOnlyList<Alias>> AliasesAsync(CancellationToken cancellationToken);

    /// <summary>Stores the bundle (once), its renamings and the publication in one transaction, or nothing of it.</summary>
    Task<PublishResult> PublishAsync(Proposal proposal, CancellationToken cancellationToken);
}
