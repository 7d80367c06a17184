using Microsoft.AspNetCore.HttpOverrides;

namespace PreventionBot.Service.Operations;

/// <summary>
/// Wires the proxies that are believed. Only the scheme is taken from them, for socket addresses (<c>wss:</c>), the desk's
/// cookie and Strict-Transport-Security. The young person's address is in <c>X-Forwarded-For</c>, which is never read.
/// </summary>
internal static class ProxySetup
{
    public static void AddProxy(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue<bool>("ForwardedHeaders_Enabled"))
        {
            throw new StartRefusedException("ASPNETCORE_FORWARDEDHEADERS_ENABLED believes forwarded headers of everybody. Unset it and name the proxy in Proxy:Trusted.");
        }

        builder.Services.AddOptions<ProxyOptions>().BindConfiguration("Proxy").ValidateOnStart();
        builder.Services.AddSingleton(TrustedProxies.Of(builder.Configuration.GetSection("Proxy").Get<ProxyOptions>() ?? new ProxyOptions()));
    }

    public static void UseProxy(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<TrustedProxies>();
        if (proxies.IsEmpty)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto };
        // The framework's list holds this machine; here only what was named counts.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies.Networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }

    /// <summary>Behind a proxy the service may listen without TLS (<see cref="StartChecks"/>); what did not come through TLS is refused.</summary>
    public static void UseHttpsOnly(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<TrustedProxies>().IsEmpty)
        {
            app.Use(RefuseInTheClearAsync);
        }
    }

    private static Task RefuseInTheClearAsync(HttpContext context, RequestDelegate next) =>
        // Platforms ask for the health page from inside; it holds one word.
        context.Request.IsHttps || context.Request.Path == OperationsEndpoints.HealthPath
            ? next(context)
            : ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "HttpsExpected", "This service is reached by https only.");
}
