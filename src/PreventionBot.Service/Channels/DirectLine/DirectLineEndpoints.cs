using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Activities in and out over HTTP (Direct Line 3.0, botframework-sdk/specs/botframework-protocol/directline-3.0.json).</summary>
internal static class DirectLineEndpoints
{
    private const int MostActivities = 500;

    public static void MapActivities(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/conversations/{id}/activities", PostAsync);
        routes.MapGet("/conversations/{id}/activities", GetAsync);
        routes.MapPost("/conversations/{id}/upload", RefuseUploadAsync);
    }

    private static async Task PostAsync(HttpContext context, string id, DirectLineGate gate, ConversationRuntime runtime)
    {
        if (await gate.GrantAsync(context, id, begun: true) is not { } grant
            || await RequestBody.ReadAsync(context, SchemaJson.Default.IncomingActivity) is not { } activity)
        {
            return;
        }

        switch (Incoming.Read(activity, grant.UserId))
        {
            case Incoming.Wrong wrong:
                await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, wrong.Code, wrong.Message);
                break;
            case Incoming.Act act:
                await AnswerAsync(context, id, await runtime.TakeAsync(id, act.Input, context.RequestAborted));
                break;
            default:
                // Taken and ignored: the id is well-formed and names nothing.
                await WriteIdAsync(context, ActivityIds.Of(id, 0));
                break;
        }
    }

    private static Task AnswerAsync(HttpContext context, string id, TurnReceipt receipt) => receipt switch
    {
        TurnReceipt.Stored stored => WriteIdAsync(context, ActivityIds.Of(id, stored.Number)),
        TurnReceipt.Unknown => ErrorAnswers.Write(context, StatusCodes.Status404NotFound, "ConversationNotFound", "This conversation has been erased."),
        _ => ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "TokenExpired", "This conversation was left. Start a new one."),
    };

    private static Task WriteIdAsync(HttpContext context, string id) => context.Response.WriteAsJsonAsync(
        new ResourceResponse(id), SchemaJson.Default.ResourceResponse, cancellationToken: context.RequestAborted);

    private static async Task GetAsync(
        HttpContext context, string id, string? watermark, DirectLineGate gate, ConversationRuntime runtime, Resumption resumption)
    {
        if (await gate.GrantAsync(context, id, begun: true) is not { } grant)
        {
            return;
        }

        var end = (await runtime.ViewAsync(id, context.RequestAborted))!.LastNumber;
        if (resumption.Named(watermark, grant, end) is not { } after)
        {
            await Watermarks.RefuseAsync(context);
            return;
        }

        var activities = await runtime.ReadAsync(id, after, MostActivities, context.RequestAborted);
        var last = activities.Count > 0 ? activities[^1].Number : after;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(ActivitySets.Write(activities, last), context.RequestAborted);
    }

    private static async Task RefuseUploadAsync(HttpContext context, string id, DirectLineGate gate)
    {
        if (await gate.GrantAsync(context, id, begun: true) is not null)
        {
            // Not 403: Microsoft's client takes that for a dead token and goes silent.
            await ErrorAnswers.Write(
                context, StatusCodes.Status400BadRequest, "AttachmentsRefused", "Files and images are not taken here, to protect you. For images that worry you, 3018 can help (free, anonymous).");
        }
    }
}
