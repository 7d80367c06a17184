using Microsoft.IdentityModel.Protocols;

namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>
/// Fetches OpenID metadata and the keys it points to: over TLS, or from loopback; within 10 seconds, at most 1 MB, and never
/// where a redirect leads.
/// </summary>
internal sealed class MetadataDocuments : IDocumentRetriever, IDisposable
{
    private readonly HttpClient _http;

    // Channels wait 15 seconds for their answer.
    public MetadataDocuments()
        : this(TimeSpan.FromSeconds(10))
    {
    }

    internal MetadataDocuments(TimeSpan patience) => _http = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = patience,
        MaxResponseContentBufferSize = 1024 * 1024,
    };

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        var uri = new Uri(address);
        return uri.Scheme == "https" || (uri.Scheme == "http" && uri.IsLoopback)
            ? _http.GetStringAsync(uri, cancel)
            : throw new InvalidDataException("Keys are read over https only; from loopback, http will do.");
    }

    public void Dispose() => _http.Dispose();
}
