using System.Threading.RateLimiting;
using PreventionBot.Conversations.Logs;

namespace PreventionBot.Service.Talk;

/// <summary>Wires the page and what it needs beside Direct Line.</summary>
internal static class TalkSetup
{
    private const int PhraseTriesAMinute = 30;

    public static void AddTalk(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PageOptions>().BindConfiguration("Page").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<PageTemplate>();
        builder.Services.AddSingleton(services => new PhraseKeeper(services.GetRequiredService<ISecretStore>()));
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            // One limit for everybody together: a phrase has 50 bits, and nobody is told apart by an address.
            limits.AddPolicy("phrases", _ => RateLimitPartition.GetFixedWindowLimiter("all", _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = PhraseTriesAMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
        });
    }

    public static void MapTalk(this WebApplication app)
    {
        app.MapPage();
        var routes = app.MapGroup("/talk");
        routes.MapTalkTokens();
        routes.MapPhrases();
    }
}
