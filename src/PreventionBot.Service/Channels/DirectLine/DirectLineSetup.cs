using PreventionBot.Service.Feeds;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Wires Direct Line.</summary>
internal static class DirectLineSetup
{
    private const int RememberedConversations = 50_000;

    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().BindConfiguration("DirectLine").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<DirectLineTokens>();
        builder.Services.AddSingleton<DirectLineGate>();
        builder.Services.AddSingleton<DirectLineSockets>();
        builder.Services.AddSingleton<Resumption>();
        builder.Services.AddSingleton(services => new Deliveries(services.GetRequiredService<TimeProvider>(), RememberedConversations));
        builder.Services.AddSingleton<ConversationFeed>();
        var options = builder.Configuration.GetSection("DirectLine").Get<DirectLineOptions>() ?? new DirectLineOptions();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .SetIsOriginAllowed(origin => Origins.Allowed(origin, options))
            .WithMethods("GET", "POST")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("retry-after")
            .SetPreflightMaxAge(TimeSpan.FromMinutes(10))));
    }

    public static void MapDirectLine(this WebApplication app)
    {
        var routes = app.MapGroup("/v3/directline");
        routes.MapConversations();
        routes.MapActivities();
        routes.MapStream();
    }
}
