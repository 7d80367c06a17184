using Microsoft.Extensions.Options;
using PreventionBot.Service.Feeds;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Opens the WebSocket on which activities are sent. The ticket in its address is its only credential.</summary>
internal static class StreamEndpoint
{
    public static void MapStream(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/conversations/{id}/stream", OpenAsync);

    private static async Task OpenAsync(
        HttpContext context, string id, string? watermark, string? t, DirectLineSockets sockets, ConversationFeed feed, IOptions<DirectLineOptions> options)
    {
        if (!Origins.Allowed(context, options.Value))
        {
            await ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "BadOrigin", "This site is not allowed to connect.");
            return;
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "WebSocketExpected", "This address is opened as a WebSocket.");
            return;
        }

        if (Watermarks.Read(watermark, long.MaxValue) is not { } after)
        {
            await Watermarks.RefuseAsync(context);
            return;
        }

        if (await sockets.RedeemAsync(id, t) is null)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "TicketSpent", "This address has been used or is older than 60 seconds. Get a new one by reconnecting.");
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var place = sockets.Take(id);
        try
        {
            await feed.RunAsync(socket, id, after, place.Token, context.RequestAborted);
        }
        finally
        {
            sockets.Release(id, place);
        }
    }
}
