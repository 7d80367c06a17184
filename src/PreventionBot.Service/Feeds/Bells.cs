using PreventionBot.Conversations.Doorbells;

namespace PreventionBot.Service.Feeds;

/// <summary>Waiting for a bell, but not for ever.</summary>
internal static class Bells
{
    /// <summary>True when it rang, false when the time was over; throws when stopped.</summary>
    public static async Task<bool> WaitAsync(Bell bell, TimeSpan most, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(most);
        try
        {
            await bell.WaitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
