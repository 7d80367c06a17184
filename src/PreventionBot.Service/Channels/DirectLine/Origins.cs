namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Which sites' pages may call. Programs send no origin and are let through to the credential.</summary>
internal static class Origins
{
    public static bool Allowed(HttpContext context, DirectLineOptions options)
    {
        string? origin = context.Request.Headers.Origin;
        return string.IsNullOrEmpty(origin) || IsOwn(context, origin) || options.AllowedOrigins.Contains(origin);
    }

    /// <summary>True for a page of this service itself.</summary>
    public static bool IsOwn(HttpContext context, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, context.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
