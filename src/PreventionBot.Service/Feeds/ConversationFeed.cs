using System.Net.WebSockets;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Service.Channels.DirectLine;

namespace PreventionBot.Service.Feeds;

/// <summary>
/// Sends a conversation's activities to one socket, from a position on. It knows only the log and the position:
/// a first connection, a reconnection and a restarted service are the same case.
/// </summary>
internal sealed class ConversationFeed(ConversationRuntime runtime, IDoorbell doorbell, Deliveries deliveries)
{
    private const int MostActivitiesInAFrame = 100;

    /// <summary>Runs until the client leaves, the conversation ends, or a later socket takes the place.</summary>
    public async Task RunAsync(WebSocket socket, string id, long after, CancellationToken replaced, CancellationToken aborted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(replaced, aborted);
        await using var reader = new SocketReader(socket, stop);
        try
        {
            await SendAsync(socket, id, after, stop.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client is gone, or another socket took over: the log keeps what was not sent.
        }

        await reader.CloseAsync(replaced.IsCancellationRequested ? "collision" : "ended");
    }

    private async Task SendAsync(WebSocket socket, string id, long after, CancellationToken stop)
    {
        using var bell = doorbell.Listen(id);
        var delivery = deliveries.Watch(id);
        while (true)
        {
            var activities = await runtime.ReadAsync(id, after, MostActivitiesInAFrame, stop);
            if (activities.Count > 0)
            {
                after = activities[^1].Number;
                await socket.SendAsync(ActivitySets.Write(activities, after), WebSocketMessageType.Text, true, stop);
                delivery.Sent(after);
                continue;
            }

            if (await runtime.ViewAsync(id, stop) is not { State.Handoff.Mode: not HandoffMode.Ended })
            {
                return;
            }

            if (!await Bells.WaitAsync(bell, SocketPulse.Every, stop))
            {
                await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, stop);
            }

            delivery.StillOpen();
        }
    }
}
