namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Which sites' pages may call. Programs send no origin and are let through to the credential.</summary>
internal static class Origins
{
    public static bool Allowed(HttpContext context, DirectLineOptions options)
    {
        string? origin = context.Request.Headers.Origin;
        return string.IsNullOrEmpty(origin) || IsOwn(context, origin) || Allowed(origin, options);
    }

    /// <summary>True for another site's page that the settings let in.</summary>
    public static bool Allowed(string origin, DirectLineOptions options) =>
        options.AllowedOrigins.Contains(origin) || (options.LoopbackOrigins && IsLoopback(origin));

    /// <summary>True for a page of this service itself.</summary>
    public static bool IsOwn(HttpContext context, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, context.Request.Host.Value, StringComparison.OrdinalIgnoreCase);

    // Files count as this machine too, for Uri; a page from a file has no origin that could be told from another's.
    private static bool IsLoopback(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri is { IsLoopback: true, Scheme: "http" or "https" };
}
