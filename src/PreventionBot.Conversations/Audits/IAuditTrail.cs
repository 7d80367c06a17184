namespace PreventionBot.Conversations.Audits;

/// <summary>Reads who looked behind the masking. Writing is done by turns alone, through <see cref="Logs.Append"/>.</summary>
public interface IAuditTrail
{
    /// <summary>The newest entries first, at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<AuditRecord>> ReadAsync(int max, CancellationToken cancellationToken);
}

/// <summary>An entry as it is kept.</summary>
/// <param name="ConversationId">Public id; it says nothing once the conversation is erased.</param>
/// <param name="Entry">Who, when, which message, why; its note is empty once the conversation is erased, since it was kept under its key.</param>
public sealed record AuditRecord(string ConversationId, AuditEntry Entry);
