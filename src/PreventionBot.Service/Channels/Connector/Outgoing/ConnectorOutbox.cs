using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Logs;
using PreventionBot.Service.Feeds;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>
/// Sees to it that what the log holds for channels is sent: at once when it rings, else at the next look. What was
/// left by a process that died is found at the first look.
/// </summary>
internal sealed class ConnectorOutbox(
    IOutbox outbox, IDoorbell doorbell, ConversationSender sender, Retries retries, ILogger<ConnectorOutbox> logger) : BackgroundService
{
    private const int MostPending = 10_000;
    private const int AtOnce = 32;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim _places = new(AtOnce);
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);

    public override void Dispose()
    {
        _places.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var bell = doorbell.Listen(DoorbellTopics.Outbox);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var pending = await outbox.PendingAsync(MostPending, stoppingToken);
                retries.Keep(pending);
                foreach (var id in pending)
                {
                    await BeginAsync(id, stoppingToken);
                }

                await Bells.WaitAsync(bell, Wait(), stoppingToken);
            }
            catch (LogUnavailableException away)
            {
                logger.StoreAway(away.GetType().Name);
                await Task.Delay(Look, stoppingToken);
            }
        }
    }

    private TimeSpan Wait()
    {
        var next = retries.Next() ?? Look;
        return next < LeastWait ? LeastWait : next < Look ? next : Look;
    }

    private async Task BeginAsync(string id, CancellationToken stop)
    {
        lock (_underWay)
        {
            if (!retries.MayTry(id) || !_underWay.Add(id))
            {
                return;
            }
        }

        await _places.WaitAsync(stop);
        _ = Task.Run(() => SendAsync(id, stop), CancellationToken.None);
    }

    private async Task SendAsync(string id, CancellationToken stop)
    {
        try
        {
            await sender.SendAsync(id, stop);
        }
#pragma warning disable CA1031 // Nobody waits for this task: what failed is kept in the log and tried again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            retries.Failed(id, null);
            if (!stop.IsCancellationRequested)
            {
                logger.Delayed("any", failure.GetType().Name);
            }
        }
        finally
        {
            lock (_underWay)
            {
                _underWay.Remove(id);
            }

            _places.Release();
            // What rang while this one was under way was left to it, and may have come too late for it.
            doorbell.Ring(DoorbellTopics.Outbox);
        }
    }
}
