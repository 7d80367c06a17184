using System.Net.WebSockets;
using System.Text.Json;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Schema.Desk;
using PreventionBot.Service.Feeds;

namespace PreventionBot.Service.Staff;

/// <summary>Sends a desk the queue whenever it changes, and the conversation it watches whenever that grows.</summary>
internal sealed class DeskFeed(ConversationRuntime runtime, QueueBoard board, DeskViews views, IDoorbell doorbell)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>Runs until the desk leaves.</summary>
    public async Task RunAsync(WebSocket socket, StaffMember member, CancellationToken aborted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        using var connection = new DeskConnection(socket);
        try
        {
            var queue = SendQueueAsync(connection, member, stop.Token);
            var talk = SendConversationsAsync(connection, member, stop.Token);
            await connection.ReadWatchesAsync(stop.Token);
            await stop.CancelAsync();
            await Task.WhenAll(queue, talk);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or JsonException)
        {
            // The desk comes back with its watermark; the log has everything.
            await stop.CancelAsync();
        }
    }

    private async Task SendQueueAsync(DeskConnection connection, StaffMember member, CancellationToken stop)
    {
        using var bell = doorbell.Listen(DoorbellTopics.Queue);
        while (true)
        {
            await connection.SendAsync(new DeskFrame(await board.ViewAsync(member.Id, stop), null), stop);
            // Opening hours change without a ring, so the queue is sent anew now and then.
            await Bells.WaitAsync(bell, KeepAlive, stop);
        }
    }

    private async Task SendConversationsAsync(DeskConnection connection, StaffMember member, CancellationToken stop)
    {
        while (true)
        {
            var watch = await connection.NextWatchAsync(stop);
            while (watch?.ConversationId is not null)
            {
                watch = await FollowAsync(connection, member, watch, stop);
            }
        }
    }

    /// <summary>Follows one conversation until the desk watches another, which is returned, or it has passed on.</summary>
    private async Task<DeskWatch?> FollowAsync(DeskConnection connection, StaffMember member, DeskWatch watch, CancellationToken stop)
    {
        var id = watch.ConversationId!;
        var after = watch.After;
        using var bell = doorbell.Listen(id);
        var first = true;
        while (true)
        {
            if (await views.OwnAsync(id, member, after, stop) is { } conversation)
            {
                if (first || conversation.Watermark > after)
                {
                    await connection.SendAsync(new DeskFrame(null, conversation), stop);
                    after = conversation.Watermark;
                }
            }
            else
            {
                if (await runtime.ViewAsync(id, stop) is { } view)
                {
                    await connection.SendAsync(new DeskFrame(null, views.Passed(view, after)), stop);
                }

                return null;
            }

            first = false;
            if (await connection.RingOrWatchAsync(bell, KeepAlive, stop) is { } next)
            {
                return next;
            }
        }
    }
}
