using Microsoft.Identity.Client;

namespace PreventionBot.Service.Channels.Connector.Credentials;

/// <summary>
/// What MSAL asks for tokens with. MSAL knows only https authorities that it trusts; with an address of the operator's own,
/// its token request is sent there, and nothing else is sent at all.
/// </summary>
internal sealed class TokenHttp : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient _http;

    /// <param name="endpoint">Where token requests go; null: where MSAL sends them.</param>
    public TokenHttp(Uri? endpoint)
    {
        HttpMessageHandler plain = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        _http = new HttpClient(endpoint is null ? plain : new ToEndpoint(endpoint, plain))
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 1024 * 1024,
        };
    }

    public HttpClient GetHttpClient() => _http;

    public void Dispose() => _http.Dispose();

    private sealed class ToEndpoint(Uri endpoint, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method != HttpMethod.Post || request.RequestUri?.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) != true)
                throw new HttpRequestException("Only token requests are sent.");
            request.RequestUri = endpoint;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
