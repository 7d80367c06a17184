namespace PreventionBot.Storage.Encryption;

/// <summary>
/// Wraps the data keys of conversations under a key that is kept outside the database and its backups.
/// Destroying a wrapped key erases its conversation, copies included.
/// </summary>
public interface IKeyWrapper
{
    /// <summary>Wraps a key so that it can be stored.</summary>
    byte[] Wrap(byte[] key);

    /// <summary>Unwraps a key.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It was wrapped under a key that is gone, or was altered.</exception>
    byte[] Unwrap(byte[] wrapped);
}
