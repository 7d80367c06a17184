using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Logs;
using PreventionBot.Storage.Retention;

namespace PreventionBot.Service.Operations;

/// <summary>Erases old conversations, once an hour.</summary>
internal sealed class RetentionWorker(
    IRetention retention, IOptions<StoreOptions> options, TimeProvider clock, ILogger<RetentionWorker> logger) : BackgroundService
{
    // CNIL, délibération 2021-122: logs of access are kept six months to a year.
    private static readonly TimeSpan AuditKept = TimeSpan.FromDays(365);
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.RetentionDays);
                logger.Erased(await retention.EraseAsync(before, stoppingToken));
                await retention.EraseAuditAsync(clock.GetUtcNow() - AuditKept, stoppingToken);
            }
            catch (LogUnavailableException)
            {
                // The next hour tries again; until then the health page shows the store's state.
                logger.RetentionFailed();
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
