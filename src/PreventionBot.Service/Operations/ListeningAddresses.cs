using System.Net;

namespace PreventionBot.Service.Operations;

/// <summary>The addresses the service listens on, as the configuration gives them to Kestrel.</summary>
internal static class ListeningAddresses
{
    /// <summary>With their schemes: <c>http_ports</c> names ports of every address.</summary>
    public static IReadOnlyList<string> Of(IConfiguration configuration)
    {
        var urls = Split(configuration["urls"]);
        var ports = Split(configuration["http_ports"]).Select(port => "http://*:" + port);
        var configured = urls.Length > 0 ? urls : [.. ports];
        return configured.Length > 0 ? configured : ["http://localhost:5000"];
    }

    public static bool IsLoopback(string address)
    {
        // "*" and "+" are Kestrel's words for every address; Uri does not read them.
        var host = BindingAddress.Parse(address).Host;
        return host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    private static string[] Split(string? addresses) =>
        addresses?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
