using Microsoft.Extensions.Options;
using PreventionBot.Service.Channels.DirectLine;
using PreventionBot.Service.Staff;

namespace PreventionBot.Service.Operations;

/// <summary>Refuses settings under which a young person or a listener would not be safe.</summary>
internal static class StartChecks
{
    public static void Run(WebApplication app)
    {
        var staff = app.Services.GetRequiredService<IOptions<StaffOptions>>().Value;
        var directLine = app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value;
        var store = app.Services.GetRequiredService<IOptions<StoreOptions>>().Value;
        var proxies = app.Services.GetRequiredService<TrustedProxies>();
        var loopback = ListeningAddresses.Of(app.Configuration).All(ListeningAddresses.IsLoopback);
        if (app.Environment.IsDevelopment() && loopback)
        {
            return;
        }

        Refuse(staff.Demonstration, "Staff:Demonstration is on: the demonstration account is for Development on loopback only. Turn it off.");
        Refuse(directLine.Secrets.Contains(DirectLineOptions.DemonstrationSecret), "DirectLine:Secrets holds 'demo', the secret of the demonstration. Set one of your own.");
        Refuse(directLine.LoopbackOrigins, "DirectLine:LoopbackOrigins is on: pages of other ports are for Development on loopback only. Name the sites in DirectLine:AllowedOrigins.");
        Refuse(
            directLine.TokenLife < DirectLineOptions.ShortestTokenLife,
            "DirectLine:TokenLife is under 16 minutes: clients refresh their token every 15. Shorter lives are for Development on loopback only.");
        Refuse(
            !app.Environment.IsDevelopment() && store.KeyCertificate is null,
            "Store:KeyCertificate is not set: outside Development the keys must be encrypted. Name a PKCS #12 file.");
        Refuse(
            proxies.IsEmpty && ListeningAddresses.Of(app.Configuration).Any(a => !ListeningAddresses.IsLoopback(a) && a.StartsWith("http:", StringComparison.OrdinalIgnoreCase)),
            "The service would listen beyond this machine without TLS. Use an https address, loopback behind a proxy, or name the proxy in Proxy:Trusted.");
    }

    private static void Refuse(bool unsafeSetting, string message)
    {
        if (unsafeSetting)
        {
            throw new StartRefusedException(message);
        }
    }
}
