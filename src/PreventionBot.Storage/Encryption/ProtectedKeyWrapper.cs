using Microsoft.AspNetCore.DataProtection;

namespace PreventionBot.Storage.Encryption;

/// <summary>Wraps keys with ASP.NET Core Data Protection.</summary>
internal sealed class ProtectedKeyWrapper(IDataProtector protector) : IKeyWrapper
{
    public byte[] Wrap(byte[] key) => protector.Protect(key);

    public byte[] Unwrap(byte[] wrapped) => protector.Unprotect(wrapped);
}
