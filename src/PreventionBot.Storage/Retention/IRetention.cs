namespace PreventionBot.Storage.Retention;

/// <summary>Erases what has been kept long enough.</summary>
public interface IRetention
{
    /// <summary>Erases conversations that nobody has touched since a time: key, state and activities.</summary>
    /// <param name="before">Exclusive, to the hour.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>How many were erased.</returns>
    Task<int> EraseAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Erases entries of the audit that are older than a time. They outlive their conversations, and hold nothing of them.</summary>
    /// <returns>How many were erased.</returns>
    Task<int> EraseAuditAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
