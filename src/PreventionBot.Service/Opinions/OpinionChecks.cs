using System.ComponentModel.DataAnnotations;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Opinions;

/// <summary>Refuses settings under which words would go where nobody meant them to.</summary>
internal static class OpinionChecks
{
    private const string RegionalHost = ".api.cognitive.microsoft.com";

    // Azure's regions in member states of the European Union.
    private static readonly HashSet<string> _regions = new(StringComparer.OrdinalIgnoreCase)
    {
        "northeurope", "westeurope", "francecentral", "francesouth", "germanywestcentral", "germanynorth", "swedencentral", "swedensouth",
        "italynorth", "polandcentral", "spaincentral", "austriaeast", "belgiumcentral", "denmarkeast", "finlandcentral", "greececentral",
    };

    /// <exception cref="StartRefusedException">A limit is out of its range.</exception>
    public static void Limits(OpinionOptions options)
    {
        var wrong = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true))
        {
            throw new StartRefusedException("Opinions: " + string.Join(" ", wrong.Select(result => result.ErrorMessage)));
        }
    }

    /// <exception cref="StartRefusedException">With one line that says what to change.</exception>
    public static Uri Endpoint(OpinionOptions options, bool isDevelopment)
    {
        if (string.IsNullOrWhiteSpace(options.Endpoint))
        {
            throw new StartRefusedException("Opinions:Endpoint is not set, but Opinions:Enabled is on: name the address of the Language resource, or turn Opinions:Enabled off.");
        }

        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) || endpoint.AbsolutePath != "/" || endpoint.Query.Length > 0 || endpoint.UserInfo.Length > 0)
        {
            throw new StartRefusedException("Opinions:Endpoint is not an address such as https://francecentral.api.cognitive.microsoft.com, without path.");
        }

        var isLocal = isDevelopment && endpoint.IsLoopback && endpoint.Scheme is "http" or "https";
        if (!isLocal && endpoint.Scheme != "https")
        {
            throw new StartRefusedException("Opinions:Endpoint is not https: young people's words never travel in the clear. In Development a loopback address may be http.");
        }

        if (!isLocal && !IsEuropean(endpoint.Host) && !options.AllowedHosts.Contains(endpoint.Host, StringComparer.OrdinalIgnoreCase))
        {
            throw new StartRefusedException(
                $"Opinions:Endpoint '{endpoint.Host}' is not known to lie in the European Union. Use a regional address of the Union, or, if you know where this resource lies, write its host into Opinions:AllowedHosts.");
        }

        CheckCredential(options, endpoint);
        return endpoint;
    }

    private static void CheckCredential(OpinionOptions options, Uri endpoint)
    {
        if (options.ManagedIdentity == !string.IsNullOrWhiteSpace(options.Key))
        {
            throw new StartRefusedException("Opinions needs Opinions:Key or Opinions:ManagedIdentity, and exactly one of them.");
        }

        if (options.ManagedIdentity && (endpoint.Scheme != "https" || IsEuropean(endpoint.Host)))
        {
            throw new StartRefusedException(
                "Opinions:ManagedIdentity needs the resource's own https host name, not a regional address: Azure takes identities there only. Name it in Opinions:Endpoint and Opinions:AllowedHosts.");
        }
    }

    private static bool IsEuropean(string host) =>
        host.EndsWith(RegionalHost, StringComparison.OrdinalIgnoreCase) && _regions.Contains(host[..^RegionalHost.Length]);
}
