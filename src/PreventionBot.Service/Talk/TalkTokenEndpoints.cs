using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Schema.Talk;
using PreventionBot.Service.Channels.DirectLine;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Talk;

/// <summary>How the page gets a token, learns its place in the queue, and leaves.</summary>
internal static class TalkTokenEndpoints
{
    private const int LongestToken = 2_048;

    public static void MapTalkTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/token", TokenAsync);
        routes.MapGet("/wait", WaitAsync);
        routes.MapPost("/end", EndAsync);
    }

    private static async Task TokenAsync(HttpContext context, DirectLineTokens tokens, IOptions<DirectLineOptions> options)
    {
        if (!Origins.Allowed(context, options.Value))
        {
            await ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "BadOrigin", "This site is not allowed to open conversations.");
            return;
        }

        // Nothing is stored for a token: a conversation exists once it is started.
        var grant = new DirectLineGrant(IdSource.Next(), null, 0);
        var answer = new DirectLineConversation(grant.ConversationId, await tokens.TokenAsync(grant), tokens.LifeInSeconds, null);
        await context.Response.WriteAsJsonAsync(answer, SchemaJson.Default.DirectLineConversation, cancellationToken: context.RequestAborted);
    }

    private static async Task WaitAsync(HttpContext context, DirectLineGate gate, ConversationRuntime runtime, IWaitingQueue queue)
    {
        if (await gate.GrantAsync(context, null, begun: true) is not { } grant)
        {
            return;
        }

        var view = await runtime.ViewAsync(grant.ConversationId, context.RequestAborted);
        var state = view!.State.Handoff.Mode switch
        {
            HandoffMode.Waiting => "waiting",
            HandoffMode.Active => "active",
            HandoffMode.OutOfHours => "out-of-hours",
            _ => "none",
        };
        var position = state == "waiting" ? await queue.PositionAsync(grant.ConversationId, context.RequestAborted) : null;
        await context.Response.WriteAsJsonAsync(new WaitView(state, position), SchemaJson.Default.WaitView, cancellationToken: context.RequestAborted);
    }

    /// <summary>Takes the token as the body, because a page that is being left can send nothing else (navigator.sendBeacon).</summary>
    private static async Task EndAsync(HttpContext context, DirectLineTokens tokens, ConversationRuntime runtime)
    {
        var buffer = new char[LongestToken];
        using var reader = new StreamReader(context.Request.Body);
        var read = await reader.ReadBlockAsync(buffer, context.RequestAborted);
        var grant = await tokens.ReadTokenAsync(new string(buffer, 0, read).Trim());
        if (grant is not null
            && await runtime.ViewAsync(grant.ConversationId, context.RequestAborted) is { } view
            && view.State.TokenEpoch == grant.Epoch)
        {
            await runtime.TakeAsync(grant.ConversationId, new TurnInput.Left(), context.RequestAborted);
        }

        // The same answer for a dead token: whoever leaves must not wait or read an error.
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
