using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace PreventionBot.Service.Channels.Connector.Credentials;

/// <summary>
/// The token by which the Bot Connector knows this bot: client credentials or a managed identity, through MSAL, which keeps
/// it until 5 minutes before it expires.
/// </summary>
internal sealed class ConnectorToken : IDisposable
{
    private const string Resource = "https://api.botframework.com";
    private const string Authority = "https://login.microsoftonline.com/";
    private const string SharedTenant = "botframework.com";

    private readonly TokenHttp _http;
    private readonly Func<CancellationToken, Task<AuthenticationResult>>? _acquire;
    private readonly SemaphoreSlim _one = new(1);

    public ConnectorToken(IOptions<ConnectorOptions> options)
    {
        _http = new TokenHttp(options.Value.TokenEndpoint is { Length: > 0 } endpoint ? new Uri(endpoint) : null);
        _acquire = !options.Value.IsRegistered ? null : options.Value.UseManagedIdentity ? ByIdentity(options.Value) : BySecret(options.Value);
    }

    /// <summary>The token for the header <c>Authorization: Bearer</c>; null when there is no registration, and so nothing to prove.</summary>
    /// <exception cref="ConnectorTokenException">There is a registration, but no token is to be had for it.</exception>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (_acquire is null)
            return null;

        // MSAL would ask once for each of many turns at once.
        await _one.WaitAsync(cancellationToken);
        try
        {
            return (await _acquire(cancellationToken)).AccessToken;
        }
        catch (MsalException refused)
        {
            throw new ConnectorTokenException(refused.ErrorCode);
        }
        catch (HttpRequestException unreachable)
        {
            throw new ConnectorTokenException(unreachable.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorTokenException("time-out");
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _one.Dispose();
    }

    private Func<CancellationToken, Task<AuthenticationResult>> BySecret(ConnectorOptions options)
    {
        var tenant = options.TenantId is { Length: > 0 } own ? own : SharedTenant;
        var application = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithClientSecret(options.AppSecret)
            .WithAuthority(Authority + tenant)
            .WithInstanceDiscovery(string.IsNullOrEmpty(options.TokenEndpoint))
            .WithHttpClientFactory(_http)
            .Build();
        return cancellationToken => application.AcquireTokenForClient([Resource + "/.default"]).ExecuteAsync(cancellationToken);
    }

    private static Func<CancellationToken, Task<AuthenticationResult>> ByIdentity(ConnectorOptions options)
    {
        var application = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).Build();
        return cancellationToken => application.AcquireTokenForManagedIdentity(Resource).ExecuteAsync(cancellationToken);
    }
}
