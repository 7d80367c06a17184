using System.Security.Claims;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Service.Channels.DirectLine;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Staff;

/// <summary>Reading and writing the conversations that one owns, and giving them back.</summary>
internal static class DeskConversationEndpoints
{
    private const int LongestText = 2_000;
    private const int LongestClientId = 64;

    public static void MapDeskConversations(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/conversations/{id}").RequireAuthorization(StaffSetup.Policy);
        own.MapGet("/", GetAsync);
        own.MapPost("/messages", WriteAsync);
        own.MapPost("/close", (HttpContext context, ClaimsPrincipal user, string id, ConversationRuntime runtime) =>
            ChangeAsync(context, id, runtime, claim => new TurnInput.Closed(StaffMember.Of(user).Id, claim)));
        own.MapPost("/release", (HttpContext context, ClaimsPrincipal user, string id, ConversationRuntime runtime) =>
            ChangeAsync(context, id, runtime, claim => new TurnInput.Released(StaffMember.Of(user).Id, claim)));
    }

    private static async Task GetAsync(HttpContext context, ClaimsPrincipal user, string id, long? after, DeskViews views)
    {
        if (await views.OwnAsync(id, StaffMember.Of(user), after ?? 0, context.RequestAborted) is { } conversation)
        {
            await context.Response.WriteAsJsonAsync(conversation, SchemaJson.Default.DeskConversation, cancellationToken: context.RequestAborted);
            return;
        }

        await ErrorAnswers.Write(context, StatusCodes.Status404NotFound, "NotFound", "There is no such conversation, or it is not yours.");
    }

    private static async Task WriteAsync(HttpContext context, ClaimsPrincipal user, string id, ConversationRuntime runtime)
    {
        if (await RequestBody.ReadAsync(context, SchemaJson.Default.DeskMessage) is not { } message)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(message.Text) || message.Text.Length > LongestText
            || message.ClientId is not { Length: > 0 and <= LongestClientId })
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "BadMessage", "A message has 1 to 2,000 characters and a clientId of 1 to 64.");
            return;
        }

        var said = new TurnInput.StaffSaid(StaffMember.Of(user).Id, message.Claim, message.ClientId, message.Text);
        if (await runtime.TakeAsync(id, said, context.RequestAborted) is TurnReceipt.Stored stored)
        {
            await context.Response.WriteAsJsonAsync(
                new ResourceResponse(ActivityIds.Of(id, stored.Number)), SchemaJson.Default.ResourceResponse, cancellationToken: context.RequestAborted);
            return;
        }

        await RefuseAsync(context);
    }

    private static async Task ChangeAsync(HttpContext context, string id, ConversationRuntime runtime, Func<int, TurnInput> input)
    {
        if (await RequestBody.ReadAsync(context, SchemaJson.Default.DeskChange) is not { } change)
        {
            return;
        }

        if (await runtime.TakeAsync(id, input(change.Claim), context.RequestAborted) is TurnReceipt.Stored)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        await RefuseAsync(context);
    }

    private static Task RefuseAsync(HttpContext context) => ErrorAnswers.Write(
        context, StatusCodes.Status409Conflict, "NotYours", "This conversation is not yours any more. Nothing was sent.");
}
