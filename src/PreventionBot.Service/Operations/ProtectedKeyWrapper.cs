using Microsoft.AspNetCore.DataProtection;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Service.Operations;

/// <summary>Wraps conversation keys with ASP.NET Core Data Protection, whose key ring lies outside the database.</summary>
internal sealed class ProtectedKeyWrapper(IDataProtectionProvider provider) : IKeyWrapper
{
    private readonly IDataProtector _protector = provider.CreateProtector("PreventionBot.ConversationKeys.v1");

    public byte[] Wrap(byte[] key) => _protector.Protect(key);

    public byte[] Unwrap(byte[] wrapped) => _protector.Unprotect(wrapped);
}
