namespace PreventionBot.Conversations.Logs;

/// <summary>Finds a conversation by the keyed hash of its return phrase.</summary>
public interface IPhraseBook
{
    /// <summary>Public id of the conversation; null when no conversation has this phrase.</summary>
    Task<string?> FindAsync(ReadOnlyMemory<byte> phraseHash, CancellationToken cancellationToken);
}
