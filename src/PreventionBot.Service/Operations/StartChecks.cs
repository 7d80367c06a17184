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
        var loopback = Addresses(app).All(IsLoopback);
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
            Addresses(app).Any(a => !IsLoopback(a) && a.StartsWith("http:", StringComparison.OrdinalIgnoreCase)),
            "The service would listen beyond this machine without TLS. Use an https address, or loopback behind a proxy.");
    }

    private static void Refuse(bool unsafeSetting, string message)
    {
        if (unsafeSetting)
        {
            throw new StartRefusedException(message);
        }
    }

    private static string[] Addresses(WebApplication app)
    {
        var configured = app.Configuration["urls"] ?? app.Configuration["http_ports"] ?? "http://localhost:5000";
        return configured.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool IsLoopback(string address)
    {
        // "*" and "+" are Kestrel's words for every address; Uri does not read them.
        var host = BindingAddress.Parse(address.Contains("://", StringComparison.Ordinal) ? address : "http://*:" + address).Host;
        return host == "localhost" || (System.Net.IPAddress.TryParse(host.Trim('[', ']'), out var ip) && System.Net.IPAddress.IsLoopback(ip));
    }
}
