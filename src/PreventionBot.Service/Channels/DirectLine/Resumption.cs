using PreventionBot.Service.Feeds;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Where a client that connects again goes on reading.</summary>
internal sealed class Resumption(Deliveries deliveries)
{
    /// <summary>
    /// The position; null when the request names a watermark that is none of ours. Without one, only what comes later is
    /// sent (Direct Line 3.0, reconnect). An empty one is sent by clients that received nothing and by those that have
    /// kept nothing alike: they get what no client is certain to have. A message shown twice is better than one lost.
    /// </summary>
    /// <param name="request">A request to reconnect.</param>
    /// <param name="grant">Who asks.</param>
    /// <param name="end">Number of the conversation's last activity.</param>
    public long? From(HttpRequest request, DirectLineGrant grant, long end)
    {
        if (!request.Query.TryGetValue("watermark", out var watermark))
        {
            return end;
        }

        return string.IsNullOrEmpty(watermark)
            ? Math.Min(deliveries.Received(grant.ConversationId), end)
            : Named(watermark, grant, end);
    }

    /// <summary>The position that a watermark names, which the client thereby confirms; null when it is none of ours.</summary>
    public long? Named(string? watermark, DirectLineGrant grant, long end)
    {
        var position = Watermarks.Read(watermark, end);
        if (position is { } named && !grant.BySecret)
        {
            deliveries.Confirm(grant.ConversationId, named);
        }

        return position;
    }
}
