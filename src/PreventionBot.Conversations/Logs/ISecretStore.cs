namespace PreventionBot.Conversations.Logs;

/// <summary>Keys that every node of the service shares, kept wrapped beside the conversations.</summary>
public interface ISecretStore
{
    /// <summary>The secret of this name: 32 random bytes, made at the first call ever and the same ever after.</summary>
    Task<byte[]> GetOrCreateAsync(string name, CancellationToken cancellationToken);
}
