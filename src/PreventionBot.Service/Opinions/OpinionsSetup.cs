using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Masking;
using PreventionBot.Conversations.Opinions;

namespace PreventionBot.Service.Opinions;

/// <summary>Wires second opinions where they are switched on. Switched off, there is nothing of them: no client, no queue.</summary>
internal static class OpinionsSetup
{
    public static void AddOpinions(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Opinions").Get<OpinionOptions>() ?? new OpinionOptions();
        OpinionChecks.Limits(options);
        if (!options.Enabled)
        {
            return;
        }

        var endpoint = OpinionChecks.Endpoint(options, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton<OpinionMetrics>();
        builder.Services.AddSingleton(services => new OpinionQueue(options.Waiting, services.GetRequiredService<OpinionMetrics>()));
        builder.Services.AddSingleton<ISecondOpinions>(services => services.GetRequiredService<OpinionQueue>());
        builder.Services.AddHostedService(services =>
        {
            var logger = services.GetRequiredService<ILogger<OpinionWorker>>();
            logger.On(endpoint.Host);
            return new OpinionWorker(
                services.GetRequiredService<OpinionQueue>(),
                new LanguageClient(endpoint, options),
                services.GetRequiredService<ConversationRuntime>(),
                services.GetRequiredService<Masker>(),
                options,
                services.GetRequiredService<OpinionMetrics>(),
                services.GetRequiredService<TimeProvider>(),
                logger);
        });
    }
}
