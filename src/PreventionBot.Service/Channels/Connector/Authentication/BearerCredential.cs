namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>Reads <c>Authorization: Bearer TOKEN</c>, as strictly as Bot Framework writes it.</summary>
internal static class BearerCredential
{
    // Bot Framework's tokens have some 1,500 characters.
    private const int Longest = 8 * 1024;
    private const string Scheme = "Bearer ";

    /// <summary>A signed token in its three parts, nothing of it proven yet; null when there is no such header, or more than one.</summary>
    public static string? Read(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.Ordinal))
            return null;
        var token = header[Scheme.Length..];
        return token.Length <= Longest && token.Count(c => c == '.') == 2 && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? token
            : null;
    }
}
