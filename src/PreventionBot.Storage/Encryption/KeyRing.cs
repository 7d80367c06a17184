using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace PreventionBot.Storage.Encryption;

/// <summary>The key ring of the service: a folder of ASP.NET Core Data Protection keys that lies outside the database.</summary>
public static class KeyRing
{
    private const string ApplicationName = "PreventionBot";
    private const string Purpose = "PreventionBot.ConversationKeys.v1";

    /// <summary>Sets Data Protection up to use the ring.</summary>
    /// <param name="protection">Data Protection of a host.</param>
    /// <param name="folder">The folder of the keys; made when it is not there.</param>
    /// <param name="certificate">Encrypts the keys at rest; null leaves them readable to whoever can read the folder.</param>
    public static void UseKeyRing(this IDataProtectionBuilder protection, DirectoryInfo folder, X509Certificate2? certificate)
    {
        ArgumentNullException.ThrowIfNull(protection);
        protection.SetApplicationName(ApplicationName).PersistKeysToFileSystem(folder);
        if (certificate is not null)
        {
            protection.ProtectKeysWithCertificate(certificate);
        }
    }

    /// <summary>Wraps the keys of conversations with a host's Data Protection.</summary>
    public static IKeyWrapper Wrapper(IDataProtectionProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ProtectedKeyWrapper(provider.CreateProtector(Purpose));
    }

    /// <summary>Opens an existing ring without a host, to read what the service has wrapped. It never adds a key.</summary>
    public static IKeyWrapper Open(DirectoryInfo folder, X509Certificate2? certificate) => Wrapper(
        DataProtectionProvider.Create(folder, protection =>
        {
            protection.UseKeyRing(folder, certificate);
            protection.DisableAutomaticKeyGeneration();
        }));
}
