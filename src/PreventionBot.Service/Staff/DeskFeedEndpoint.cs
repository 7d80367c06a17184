using System.Security.Claims;
using PreventionBot.Service.Channels.DirectLine;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Staff;

/// <summary>Opens the desk's socket, for this service's own page only: browsers send the cookie along with any site's socket.</summary>
internal static class DeskFeedEndpoint
{
    public static void MapDeskFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/feed", OpenAsync).RequireAuthorization(StaffSetup.Policy);

    private static async Task OpenAsync(HttpContext context, ClaimsPrincipal user, DeskFeed feed)
    {
        string? origin = context.Request.Headers.Origin;
        if (origin is not null && !Origins.IsOwn(context, origin))
        {
            await ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "BadOrigin", "The desk is opened from this service's own page.");
            return;
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "WebSocketExpected", "This address is opened as a WebSocket.");
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await feed.RunAsync(socket, StaffMember.Of(user), context.RequestAborted);
    }
}
