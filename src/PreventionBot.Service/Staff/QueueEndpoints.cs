using System.Security.Claims;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Staff;

/// <summary>The queue: seeing it and taking from it.</summary>
internal static class QueueEndpoints
{
    private const int MostTried = 50;

    public static void MapQueue(this IEndpointRouteBuilder routes)
    {
        var queue = routes.MapGroup("/queue").RequireAuthorization(StaffSetup.Policy);
        queue.MapGet("/", GetAsync);
        queue.MapPost("/next", TakeNextAsync);
        routes.MapPost("/conversations/{id}/claim", ClaimAsync).RequireAuthorization(StaffSetup.Policy);
    }

    private static async Task GetAsync(HttpContext context, ClaimsPrincipal user, QueueBoard board)
    {
        var view = await board.ViewAsync(StaffMember.Of(user).Id, context.RequestAborted);
        await context.Response.WriteAsJsonAsync(view, SchemaJson.Default.QueueView, cancellationToken: context.RequestAborted);
    }

    /// <summary>Takes the first that nobody else takes in the same moment.</summary>
    private static async Task TakeNextAsync(HttpContext context, ClaimsPrincipal user, IWaitingQueue queue, ConversationRuntime runtime)
    {
        var member = StaffMember.Of(user);
        foreach (var waiting in await queue.WaitingAsync(MostTried, context.RequestAborted))
        {
            if (await TakeAsync(context, member, waiting.Conversation.Id, runtime))
            {
                return;
            }
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task ClaimAsync(HttpContext context, ClaimsPrincipal user, string id, ConversationRuntime runtime)
    {
        var member = StaffMember.Of(user);
        if (await TakeAsync(context, member, id, runtime))
        {
            return;
        }

        // Pressing twice is no error: the first press won.
        if (await runtime.ViewAsync(id, context.RequestAborted) is { } view && DeskViews.IsOwner(view, member))
        {
            await WriteAsync(context, id, view.State.Handoff.Claim);
        }
        else
        {
            await ErrorAnswers.Write(context, StatusCodes.Status409Conflict, "NotWaiting", "This conversation does not wait any more: somebody else has taken it, or the young person has left.");
        }
    }

    private static async Task<bool> TakeAsync(HttpContext context, StaffMember member, string id, ConversationRuntime runtime)
    {
        var claimed = new TurnInput.Claimed(member.Id, member.Alias);
        if (await runtime.TakeAsync(id, claimed, context.RequestAborted) is not TurnReceipt.Stored stored)
        {
            return false;
        }

        await WriteAsync(context, id, stored.State.Handoff.Claim);
        return true;
    }

    private static Task WriteAsync(HttpContext context, string id, int claim) => context.Response.WriteAsJsonAsync(
        new DeskClaim(id, claim), SchemaJson.Default.DeskClaim, cancellationToken: context.RequestAborted);
}
