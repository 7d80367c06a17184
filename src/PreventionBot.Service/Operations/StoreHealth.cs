using Microsoft.Extensions.Diagnostics.HealthChecks;
using PreventionBot.Conversations.Logs;

namespace PreventionBot.Service.Operations;

/// <summary>Healthy when the store answers a read.</summary>
internal sealed class StoreHealth(IWaitingQueue queue) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await queue.WaitingAsync(1, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (LogUnavailableException)
        {
            return HealthCheckResult.Unhealthy("The store does not answer.");
        }
    }
}
