using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PreventionBot.Storage.Encryption;

/// <summary>
/// Encrypts what belongs to one conversation: AES-256-GCM under the conversation's own key. Each value is bound to the
/// conversation, its kind and its number, so that no row can be moved to another place.
/// </summary>
internal sealed class ConversationCipher : IDisposable
{
    /// <summary>Length of a conversation's key in bytes.</summary>
    public const int KeyLength = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly AesGcm _aes;
    private readonly byte[] _key;
    private readonly byte[] _bound;
    private readonly Lock _gate = new();

    public ConversationCipher(byte[] key, string conversationId)
    {
        _key = key;
        _aes = new AesGcm(key, TagLength);
        _bound = [.. Encoding.UTF8.GetBytes(conversationId), .. new byte[9]];
    }

    /// <summary>Nonce, tag and ciphertext in one value.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plain, CipherKind kind, long number)
    {
        var value = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(value.AsSpan(0, NonceLength));
        lock (_gate)
        {
            _aes.Encrypt(
                value.AsSpan(0, NonceLength),
                plain,
                value.AsSpan(NonceLength + TagLength),
                value.AsSpan(NonceLength, TagLength),
                Bind(kind, number));
        }

        return value;
    }

    /// <exception cref="CryptographicException">The value was altered or belongs elsewhere.</exception>
    public byte[] Decrypt(ReadOnlySpan<byte> value, CipherKind kind, long number)
    {
        var plain = new byte[value.Length - NonceLength - TagLength];
        lock (_gate)
        {
            _aes.Decrypt(
                value[..NonceLength],
                value[(NonceLength + TagLength)..],
                value.Slice(NonceLength, TagLength),
                plain,
                Bind(kind, number));
        }

        return plain;
    }

    /// <summary>
    /// What stands in the database for a client's own id: recognisable again, but not readable, since a client may put
    /// anything into it.
    /// </summary>
    public byte[] ClientKey(string clientId) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(clientId))[..16];

    public void Dispose() => _aes.Dispose();

    private byte[] Bind(CipherKind kind, long number)
    {
        _bound[^9] = (byte)kind;
        BinaryPrimitives.WriteInt64LittleEndian(_bound.AsSpan(_bound.Length - 8), number);
        return _bound;
    }
}

/// <summary>What an encrypted value is, so that one can't stand in for another.</summary>
internal enum CipherKind : byte
{
    /// <summary>State; its number is the version.</summary>
    State = 1,

    /// <summary>An activity; its number is its own.</summary>
    Payload = 2,

    /// <summary>The notes of an activity; their number is the activity's.</summary>
    Notes = 3,

    /// <summary>What a member of staff wrote on looking behind the masking; its number is the version of that turn.</summary>
    Audit = 4,
}
