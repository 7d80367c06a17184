using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.State;
using PreventionBot.Schema;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Tokens, starting and reconnecting (Direct Line 3.0).</summary>
internal static class ConversationEndpoints
{
    private const int LongestUserId = 64;
    private static readonly StartRequest Nothing = new(null, null);

    public static void MapConversations(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tokens/generate", GenerateAsync);
        routes.MapPost("/tokens/refresh", RefreshAsync);
        routes.MapPost("/conversations", StartAsync);
        routes.MapGet("/conversations/{id}", ReconnectAsync);
        // Only sign-in cards need a session id, and there are none; clients take any answer.
        routes.MapGet("/session/getsessionid", () => Results.Text("{\"sessionId\":\"\"}", "application/json"));
    }

    private static async Task GenerateAsync(HttpContext context, DirectLineGate gate, DirectLineTokens tokens)
    {
        if (!await gate.AdmitSecretAsync(context)
            || await RequestBody.ReadAsync(context, SchemaJson.Default.StartRequest, Nothing) is not { } request)
        {
            return;
        }

        if (request.User?.Id is { Length: > 0 } user && !CanBind(user))
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "BadUserId", "user.id must begin with dl_ and have at most 64 characters; leave it out to bind none.");
            return;
        }

        await WriteAsync(context, StatusCodes.Status200OK, new DirectLineGrant(IdSource.Next(), Bound(request), 0), tokens, null);
    }

    private static async Task RefreshAsync(HttpContext context, DirectLineGate gate, DirectLineTokens tokens)
    {
        if (await gate.GrantAsync(context, null, begun: false) is { } grant)
        {
            await WriteAsync(context, StatusCodes.Status200OK, grant, tokens, null);
        }
    }

    private static async Task StartAsync(
        HttpContext context, DirectLineGate gate, DirectLineTokens tokens, DirectLineSockets sockets, ConversationRuntime runtime, Bookshelf shelf)
    {
        var secret = gate.HasSecret(context);
        var grant = secret ? null : await gate.GrantAsync(context, null, begun: false);
        if ((grant is null && !secret)
            || await RequestBody.ReadAsync(context, SchemaJson.Default.StartRequest, Nothing) is not { } request)
        {
            return;
        }

        grant ??= new DirectLineGrant(IdSource.Next(), null, 0);
        grant = grant with { UserId = grant.UserId ?? Bound(request) };
        var first = FirstState.Of(shelf.Current.Player, request.Locale, IdSource.Seed());
        var made = await runtime.StartAsync(grant.ConversationId, first, context.RequestAborted);
        var stream = await sockets.AddressAsync(context, grant, 0);
        await WriteAsync(context, made ? StatusCodes.Status201Created : StatusCodes.Status200OK, grant, tokens, stream);
    }

    private static async Task ReconnectAsync(
        HttpContext context, string id, DirectLineGate gate, DirectLineTokens tokens, DirectLineSockets sockets, ConversationRuntime runtime, Resumption resumption)
    {
        if (await gate.GrantAsync(context, id, begun: true) is not { } grant)
        {
            return;
        }

        var end = (await runtime.ViewAsync(id, context.RequestAborted))!.LastNumber;
        if (resumption.From(context.Request, grant, end) is not { } after)
        {
            await Watermarks.RefuseAsync(context);
            return;
        }

        await WriteAsync(context, StatusCodes.Status200OK, grant, tokens, await sockets.AddressAsync(context, grant, after));
    }

    /// <summary>The user that a body binds; null when it names none that can be bound: then the client says who sends.</summary>
    private static string? Bound(StartRequest request) => request.User?.Id is { } user && CanBind(user) ? user : null;

    private static bool CanBind(string user) => user.StartsWith("dl_", StringComparison.Ordinal) && user.Length <= LongestUserId;

    private static async Task WriteAsync(HttpContext context, int status, DirectLineGrant grant, DirectLineTokens tokens, string? stream)
    {
        context.Response.StatusCode = status;
        var answer = new DirectLineConversation(grant.ConversationId, await tokens.TokenAsync(grant), tokens.LifeInSeconds, stream);
        await context.Response.WriteAsJsonAsync(answer, SchemaJson.Default.DirectLineConversation, cancellationToken: context.RequestAborted);
    }
}
