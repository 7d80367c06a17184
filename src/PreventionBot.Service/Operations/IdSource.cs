using System.Buffers.Text;
using System.Security.Cryptography;

namespace PreventionBot.Service.Operations;

/// <summary>Unguessable ids and seeds.</summary>
internal static class IdSource
{
    /// <summary>128 random bits in 22 characters that need no escaping in a URL.</summary>
    public static string Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Any non-negative number.</summary>
    public static int Seed() => RandomNumberGenerator.GetInt32(int.MaxValue);
}
