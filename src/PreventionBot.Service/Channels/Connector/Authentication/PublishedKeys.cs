using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>
/// The keys an issuer publishes in its OpenID metadata. They are read again after 12 hours, and at once for a key that is
/// not known yet, though at most every 10 seconds; keys older than 24 hours are not trusted.
/// </summary>
/// <remarks>
/// The library's <c>ConfigurationManager</c> reads again in the background and answers with the old keys meanwhile: the
/// first message under a new key would be refused, and no channel sends it twice. Here it waits for the reading.
/// </remarks>
internal sealed class PublishedKeys(string metadata, IDocumentRetriever documents, TimeProvider clock, ILogger<PublishedKeys> logger)
{
    private const int SmallestKey = 2048;
    private static readonly TimeSpan FreshFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan TrustedFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private Task _reading = Task.CompletedTask;
    private long? _begun;
    private volatile bool _failed;
    private volatile Reading? _last;

    /// <summary>The key of this id.</summary>
    public async ValueTask<KeySearch> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Within(FreshFor) is { } fresh && Of(fresh, keyId) is { } known)
            return new KeySearch.Found(known);
        await ReadAsync().WaitAsync(cancellationToken);
        return Within(TrustedFor) is not { } trusted ? new KeySearch.Unreachable()
            : Of(trusted, keyId) is { } found ? new KeySearch.Found(found)
            : _failed ? new KeySearch.Unreachable()
            : new KeySearch.Unknown();
    }

    private Reading? Within(TimeSpan age) => _last is { } last && clock.GetElapsedTime(last.At) <= age ? last : null;

    private static JsonWebKey? Of(Reading reading, string keyId) => reading.Keys.FirstOrDefault(key => key.Kid == keyId);

    // One reading serves all who wait; it does not end with the request that began it.
    private Task ReadAsync()
    {
        lock (_lock)
        {
            if (_reading.IsCompleted && (_begun is not { } begun || clock.GetElapsedTime(begun) >= BetweenReadings))
            {
                _begun = clock.GetTimestamp();
                _reading = Task.Run(ReadOnceAsync);
            }

            return _reading;
        }
    }

    private async Task ReadOnceAsync()
    {
        try
        {
            var at = clock.GetTimestamp();
            var published = await OpenIdConnectConfigurationRetriever.GetAsync(metadata, documents, CancellationToken.None);
            var keys = published.JsonWebKeySet?.Keys.Where(IsUsable).ToList() ?? [];
            if (keys.Count == 0)
                throw new InvalidDataException("The metadata names no key that signs.");
            _last = new Reading(keys, at);
            _failed = false;
        }
#pragma warning disable CA1031 // Network, JSON, an address without TLS: whatever it is, nobody is let in by keys that were not read.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _failed = true;
            logger.KeysUnavailable(failure.GetType().Name);
        }
    }

    private static bool IsUsable(JsonWebKey key) =>
        key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, N.Length: > 0, E.Length: > 0 }
        && key.Use is null or "" or JsonWebKeyUseNames.Sig
        && key.KeySize >= SmallestKey;

    private sealed record Reading(IReadOnlyList<JsonWebKey> Keys, long At);
}
