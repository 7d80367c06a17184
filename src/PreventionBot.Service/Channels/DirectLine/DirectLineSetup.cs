using PreventionBot.Service.Feeds;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Wires Direct Line.</summary>
internal static class DirectLineSetup
{
    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().BindConfiguration("DirectLine").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<DirectLineTokens>();
        builder.Services.AddSingleton<DirectLineGate>();
        builder.Services.AddSingleton<DirectLineSockets>();
        builder.Services.AddSingleton<ConversationFeed>();
        var origins = builder.Configuration.GetSection("DirectLine").Get<DirectLineOptions>()?.AllowedOrigins ?? [];
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. origins])
            .WithMethods("GET", "POST")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
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
